import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { type Builder, buildersOf } from './bench/builders.ts';
import { median } from './bench/median.ts';
import { type Run, runCommand as runProgram } from './bench/run-command.ts';
import { layTable } from './bench/table.ts';
import { parseCount, runCommand } from './command.ts';
import { projectFolder } from './publish/project.ts';

interface Options {
  meetings: number;
  rounds: number;
  keep: string;
  search: boolean;
}

await runCommand(
  new Command('peers')
    .description(
      'Times this and other builders on the same generated minutes, taking turns; those that are not installed are left out.',
    )
    .requiredOption('--meetings <number>', 'how many meetings', parseCount)
    .option('--rounds <number>', 'how many times each builder runs; the medians are reported', parseCount, 3)
    .option('--no-search', 'leave out the builds with a search index')
    .option('--keep <folder>', 'where generated content is kept', path.join(tmpdir(), 'minutebook-bench'))
    .action(runPeers),
);

async function runPeers({ meetings, rounds, keep, search }: Options): Promise<void> {
  const kept = path.join(keep, String(meetings));
  const out = mkdtempSync(path.join(tmpdir(), 'minutebook-peers-'));
  try {
    if (!existsSync(kept)) await generate(meetings, kept);
    const content = path.join(out, 'content');
    cpSync(kept, content, { recursive: true, dereference: true });
    const builders = buildersOf(content, out).filter(({ hasSearch }) => search || !hasSearch);
    const runs = new Map<Builder, Run[]>(builders.map((builder) => [builder, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const builder of builders) {
        const run = await runBuilder(builder);
        if (run !== null) runs.get(builder)?.push(run);
      }
    }
    console.log(formatRuns([...runs].filter(([, { length }]) => length > 0)));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function generate(meetings: number, content: string): Promise<void> {
  const script = path.join(projectFolder, 'scripts/generate.ts');
  await runProgram({
    program: process.execPath,
    parameters: [script, '--meetings', String(meetings), '--out', content],
  });
}

/** Runs the programs of a builder one after another; null where one of them is not installed. */
async function runBuilder({ name, commands, prepare }: Builder): Promise<Run | null> {
  console.error(name);
  prepare();
  let whole: Run = { seconds: 0, cpuSeconds: 0, peakMegabytes: 0 };
  for (const command of commands) {
    const run = await runProgram(command);
    if (run === null) return null;
    whole = {
      seconds: whole.seconds + run.seconds,
      cpuSeconds: whole.cpuSeconds + run.cpuSeconds,
      peakMegabytes: Math.max(whole.peakMegabytes, run.peakMegabytes),
    };
  }
  return whole;
}

function formatRuns(all: readonly (readonly [Builder, readonly Run[]])[]): string {
  const secondsOf = (runs: readonly Run[]) => median(runs.map(({ seconds }) => seconds));
  const lines = all.map(([builder, runs]) => {
    const peer = all.find(([{ name, hasSearch }]) => name.startsWith('Hugo') && hasSearch === builder.hasSearch)?.[1];
    return [
      builder.name,
      secondsOf(runs).toFixed(1),
      median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
      median(runs.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
      peer === undefined ? '–' : `× ${(secondsOf(runs) / secondsOf(peer)).toFixed(2)}`,
    ];
  });
  return layTable(['builder', 's', 'CPU s', 'peak MB', 'time beside Hugo'], lines, 0);
}
