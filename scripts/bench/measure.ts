import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { asClerksRunIt } from './as-clerks-run-it.ts';
import { watchIndexer } from './indexer.ts';
import type { ProcessUsage } from './process-usage.ts';

/** What one run of a script took. */
export interface Usage {
  readonly seconds: number;
  /** Of the script and of the search indexer that it starts. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** How long the search index took; null where none was made. */
  readonly indexSeconds: number | null;
  /** The peak memory of the search indexers, processes of their own; null where none ran, or none could be seen. */
  readonly indexerMegabytes: number | null;
}

/** Runs a script as a process of its own and measures it; throws what it printed where it failed. */
export async function measureScript(script: string, parameters: readonly string[]): Promise<Usage> {
  const start = performance.now();
  const reporter = import.meta.resolve('./report-usage.ts');
  const child = spawn(process.execPath, [...asClerksRunIt, '--import', reporter, script, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const indexer = watchIndexer(child.pid ?? 0);
  const [output, errors, report] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    read(child.stdio[3]),
    once(child, 'close'),
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${script} failed:\n${output}${errors}`);
  const usage = summarise(seconds, JSON.parse(report) as NodeJS.ResourceUsage, indexer.stop());
  const indexSeconds = /^Indexed .* ([\d.]+) s$/m.exec(output)?.[1];
  return { ...usage, indexSeconds: indexSeconds === undefined ? null : Number(indexSeconds) };
}

function summarise(seconds: number, own: NodeJS.ResourceUsage, indexer: ProcessUsage | null) {
  return {
    seconds,
    cpuSeconds: (own.userCPUTime + own.systemCPUTime) / 1e6 + (indexer?.cpuSeconds ?? 0),
    peakMegabytes: own.maxRSS / 1000,
    indexerMegabytes: indexer?.peakMegabytes ?? null,
  };
}

function read(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : Promise.resolve('');
}
