import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { parseCount } from './command.ts';
import { writeCorpus } from './corpus/corpus.ts';

interface Options {
  meetings: number;
  out: string;
  seed: number;
}

new Command('generate')
  .description('Writes a content folder of made-up meetings, to measure with.')
  .requiredOption('--meetings <number>', 'how many meetings', parseCount)
  .requiredOption('--out <folder>', 'an empty or new folder')
  .option('--seed <number>', 'a different seed gives different content', parseCount, 1)
  .action(({ meetings, out, seed }: Options) => {
    if (existsSync(out) && readdirSync(out).length > 0) {
      console.error(`\`${out}\` is not empty. Name an empty folder, or one that does not exist yet.`);
      process.exitCode = 2;
      return;
    }
    writeFolder(out, meetings, seed);
  })
  .parse();

function writeFolder(out: string, meetings: number, seed: number): void {
  const folders = new Set<string>();
  let files = 0;
  for (const { path, text } of writeCorpus(meetings, seed)) {
    const target = join(out, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, text);
    files += 1;
  }
  console.log(`Wrote ${files} files for ${meetings} meetings to ${out}.`);
}
