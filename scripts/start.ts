import { Command } from 'commander';
import { runCommand } from './command.ts';
import { explainRefusal } from './publish/cannot-publish.ts';
import { portOption, publishOptions } from './publish/options.ts';
import { publish, type PublishOptions } from './publish/publish.ts';
import { checkPort, serve } from './publish/serve.ts';

const command = new Command('start')
  .description('Publishes a content folder, and serves the site on this machine until stopped.')
  .addOption(portOption())
  .action(({ port, ...options }: PublishOptions & { port: number }) =>
    explainRefusal(async () => {
      await checkPort(port);
      const site = await publish(options);
      if (site === null) return;
      await serve(site, port);
      console.log(`The site is at http://localhost:${String(port)}${site.base} until you stop it with Ctrl+C.`);
    }),
  );
for (const option of publishOptions()) command.addOption(option);
await runCommand(command);
