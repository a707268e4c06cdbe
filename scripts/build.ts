import { Command } from 'commander';
import { runCommand } from './command.ts';
import { explainRefusal } from './publish/cannot-publish.ts';
import { publishOptions } from './publish/options.ts';
import { publish, type PublishOptions } from './publish/publish.ts';

const command = new Command('build')
  .description('Checks a content folder and publishes it as a site.')
  .addHelpText(
    'after',
    '\nExit codes: 0 when the site is published, 1 when the content has errors, and 2 when it could not run.',
  )
  .action((options: PublishOptions) =>
    explainRefusal(async () => {
      await publish(options);
    }),
  );
for (const option of publishOptions()) command.addOption(option);
await runCommand(command);
