import { Command, Option } from 'commander';
import { contentOption, runCommand } from './command.ts';
import { federate, type FederateOptions } from './federate/federate.ts';
import { explainRefusal } from './publish/cannot-publish.ts';

await runCommand(
  new Command('federate')
    .description('Brings together minute books that were built separately: one list of them, and one search over all.')
    .argument('<sites...>', 'the folders of built books, each for a path of its own below one address')
    .addOption(contentOption().default('front', 'front'))
    .addOption(new Option('--out <folder>', 'the folder to publish to').default('dist'))
    .addOption(new Option('--no-books', 'write only the front, because the books are published separately'))
    .addHelpText(
      'after',
      '\nThe content folder holds site.md, which says what the front is called and where it is, the logo if it has one, and no other record.',
    )
    .action((sites: string[], options: FederateOptions) => explainRefusal(() => federate(sites, options))),
);
