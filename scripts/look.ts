import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { runCommand } from './command.ts';
import { takePictures } from './look/pictures.ts';
import { startSampleSite } from './look/sample-site.ts';

await runCommand(
  new Command('look')
    .description(
      'Takes pictures of every template of the sample site: narrow and wide, in light, dark and forced colours, and printed.',
    )
    .requiredOption('--out <folder>', 'the folder for the pictures')
    .action(look),
);

async function look({ out }: { out: string }): Promise<void> {
  const folder = path.resolve(out);
  mkdirSync(folder, { recursive: true });
  const site = await startSampleSite();
  try {
    await takePictures(site.origin, folder, (name) => {
      console.log(name);
    });
  } finally {
    await site.stop();
  }
}
