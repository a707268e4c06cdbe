import path from 'node:path';
import { Command } from 'commander';
import { serveFiles } from '../src/integrations/serve-files.ts';
import { showEdits } from '../src/integrations/show-edits.ts';
import { contentOption, runCommand } from './command.ts';
import { followContent } from './dev/followed-content.ts';
import { watchFolder } from './dev/watch-folder.ts';
import { checkPort } from './publish/serve.ts';
import { explainRefusal } from './publish/cannot-publish.ts';
import { portOption } from './publish/options.ts';
import { prepareAstro, projectFolder } from './publish/project.ts';
import { readBase } from './publish/read-base.ts';

await runCommand(
  new Command('dev')
    .description('Shows the site of a content folder while it is being written.')
    .addOption(contentOption())
    .addOption(portOption())
    .action(({ content, port }: { content: string; port: number }) =>
      explainRefusal(async () => {
        await checkPort(port);
        await follow(path.resolve(content), port);
      }),
    ),
);

/** Serves the site of a content folder and follows every edit; begins again where the site moves to another path. */
async function follow(content: string, port: number): Promise<void> {
  const base = await readBase(content);
  const edits = showEdits(content, (page) => followed.open(page));
  const watcher = await watchFolder(content, edits.showAgain);
  const followed = followContent(content, edits.showAgain);
  prepareAstro('development');
  const { dev } = await import('astro');
  const server = await dev({
    root: projectFolder,
    base,
    logLevel: 'warn',
    server: { port },
    vite: { server: { strictPort: true } },
    integrations: [edits.integration, serveFiles(content)],
  });
  console.log(`The site is at http://localhost:${String(port)}${base} and follows every edit. Stop it with Ctrl+C.`);
  const moveIfNeeded = async () => {
    const now = await readBase(content).catch(() => base); // A folder that is not there may come back.
    if (now === base || watcher.closed) return;
    await Promise.all([watcher.close(), server.stop(), followed.stop()]);
    await follow(content, port);
  };
  watcher.on('all', (_event, file) => {
    if (file === 'site.md') void moveIfNeeded();
  });
  await moveIfNeeded(); // It may have moved while Astro started.
}
