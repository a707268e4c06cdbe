import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { type EditTime, timeEdits } from './bench/development.ts';
import { type Edit, edits, withEdits } from './bench/edit-meeting.ts';
import { measureScript, type Usage } from './bench/measure.ts';
import { measureFolder } from './bench/output-size.ts';
import { measureSearches, type SearchTime } from './bench/searches.ts';
import { formatEdits, formatSearches, formatTable, type Row } from './bench/table.ts';
import { parseCount, runCommand } from './command.ts';

interface Options {
  meetings: number[];
  keep: string;
}

await runCommand(
  new Command('bench')
    .description('Measures each stage on generated content, each in a process of its own.')
    .requiredOption('--meetings <numbers...>', 'how many meetings, for each size to measure', parseCounts)
    .option('--keep <folder>', 'where generated content is kept for next time', path.join(tmpdir(), 'minutebook-bench'))
    .action(runBench),
);

async function runBench({ meetings, keep }: Options): Promise<void> {
  const out = mkdtempSync(path.join(tmpdir(), 'minutebook-bench-out-'));
  try {
    const rows: Row[] = [];
    const searches: SearchTime[] = [];
    const times: EditTime[] = [];
    for (const size of meetings.sort((a, b) => a - b)) {
      const content = await contentOf(size, keep);
      rows.push(...(await measureSize(size, content, out)));
      searches.push(...(await measureSearches(path.join(out, 'site'), size)));
      times.push(...(await withEdits(content, () => timeEdits(content, size, edits))));
    }
    console.log([formatTable(rows), formatSearches(searches), formatEdits(times)].join('\n\n'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Content of a given size, generated if it is not already kept. */
async function contentOf(size: number, keep: string): Promise<string> {
  const content = path.join(keep, String(size));
  if (!existsSync(content)) await run('generate', '--meetings', String(size), '--out', content);
  return content;
}

async function measureSize(size: number, content: string, out: string): Promise<Row[]> {
  const site = ['--content', content, '--out', path.join(out, 'site'), '--as-at', '2026-01-01'];
  const row = (stage: string, usage: Usage, output: Row['output']): Row => ({
    meetings: size,
    stage,
    ...usage,
    output,
  });
  const rows = [
    row('check', await run('check', '--content', content, '--cold'), null),
    row('check and pages', await run('build', ...site, '--no-search', '--cold'), measureFolder(out)),
  ];
  const after = async ({ adds, make }: Edit) => {
    make(content);
    rows.push(row(`pages after ${adds}`, await run('build', ...site, '--no-search'), measureFolder(out)));
    make(content);
    rows.push(row(`check after ${adds}`, await run('check', '--content', content), null));
  };
  await withEdits(content, async () => {
    for (const edit of edits) await after(edit);
  });
  return [...rows, row('with search', await run('build', ...site, '--cold'), measureFolder(out))];
}

function run(name: string, ...parameters: string[]): Promise<Usage> {
  console.error(`${name} ${parameters.join(' ')}`);
  return measureScript(path.join(import.meta.dirname, `${name}.ts`), parameters);
}

function parseCounts(text: string, before: number[] = []): number[] {
  return [...before, parseCount(text)];
}
