import { Command, Option } from 'commander';
import { contentOption, runCommand } from './command.ts';
import { federate, type FederateOptions } from './federate/federate.ts';
import { explainRefusal } from './publish/cannot-publish.ts';

await runCommand(
  new Command('federate')
    .description('Brings minute books that were built separately together: one list of them, and one search over all.')
    .argument('<sites...>', 'the folders that builds have written, each for a path of its own below one address')
    .addOption(contentOption().default('front', 'front'))
    .addOption(new Option('--out <folder>', 'the folder to publish to').default('dist'))
    .addOption(new Option('--no-books', 'write the front alone, where the books are published by themselves'))
    .addHelpText(
      'after',
      '\nOf the content folder only site.md is read: it says what the front is called and where it is.',
    )
    .action((sites: string[], options: FederateOptions) => explainRefusal(() => federate(sites, options))),
);
