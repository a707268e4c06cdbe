import { appendFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { checkContent, type Checked, isSound } from '../src/core/check-folder.ts';
import { formatGithub } from '../src/core/reports/github.ts';
import { formatGithubSummary, largestSummary } from '../src/core/reports/github-summary.ts';
import { formatHuman } from '../src/core/reports/human.ts';
import { formatJson } from '../src/core/reports/json.ts';
import { formatSarif } from '../src/core/reports/sarif.ts';
import { contentOption, exitCodes, runCommand } from './command.ts';
import { digestOfCode } from './publish/code-digest.ts';
import { keptRules } from './publish/kept-rules.ts';
import { coldOption } from './publish/options.ts';
import { readKept } from './publish/read-kept.ts';
import { humanOptions } from './terminal.ts';

const exits = `
Exit codes: 0 when nothing is wrong or there are only warnings, 1 when there is an error,
and 2 when it could not run.`;

const forms = {
  human: (checked: Checked, folder: string) => formatHuman(checked, humanOptions(folder)),
  json: formatJson,
  github: (checked: Checked, folder: string) => formatGithub(checked, pathFrom(repository(), folder), whereAllAre()),
  sarif: (checked: Checked, folder: string) => formatSarif(checked, pathFrom(repository(), folder)),
} as const;

interface Options {
  readonly content: string;
  readonly format: keyof typeof forms;
  readonly cold: boolean;
}

await runCommand(
  new Command('check')
    .description('Reads a content folder and lists every problem in it.')
    .addOption(contentOption())
    .addOption(new Option('--format <form>', 'the format of the list').choices(Object.keys(forms)).default('human'))
    .addOption(coldOption('read every file afresh, using nothing that was kept'))
    .addHelpText('after', exits)
    .action(async ({ content, format, cold }: Options) => {
      const code = digestOfCode();
      const read = await readKept(content, code, { isCold: cold, withTexts: false });
      const checked = checkContent(read, keptRules(content, code, cold));
      process.stdout.write(forms[format](checked, content));
      if (format === 'github') addToSummary(checked, content);
      process.exitCode = isSound(checked) ? exitCodes.fine : exitCodes.wrong;
    }),
);

/** Adds the whole list to the summary of the job, where GitHub takes one. */
function addToSummary(checked: Checked, content: string): void {
  const summary = summaryFile();
  if (summary === '') return;
  const size = statSync(summary, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(summary, formatGithubSummary(checked, pathFrom(repository(), content), largestSummary - size));
}

function whereAllAre(): string {
  return summaryFile() === '' ? 'run `npm run check` to see them' : 'see the job summary';
}

function summaryFile(): string {
  return process.env.GITHUB_STEP_SUMMARY ?? '';
}

function repository(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

function pathFrom(folder: string, to: string): string {
  return path.relative(folder, path.resolve(to)).replaceAll(path.sep, '/');
}
