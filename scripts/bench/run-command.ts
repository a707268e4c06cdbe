import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { addUp, listChildren, type ProcessUsage, readUsage } from './process-usage.ts';

/** A program with its parameters. */
export interface Command {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run of a program took, including the processes that it started. */
export interface Run extends ProcessUsage {
  readonly seconds: number;
}

/** Runs a program and measures it from outside, as all are; null if there is no such program. Throws what it said if it failed. */
export async function runCommand({ program, parameters, env }: Command): Promise<Run | null> {
  const start = performance.now();
  const child = spawn(program, parameters, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const usages = new Map<string, ProcessUsage>();
  const timer = setInterval(() => {
    watch(child.pid, usages);
  }, 50);
  try {
    await once(child, 'close');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    clearInterval(timer);
  }
  if (child.exitCode !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${errors}`);
  return { seconds: (performance.now() - start) / 1000, ...addUp([...usages.values()]) };
}

function watch(pid: number | undefined, usages: Map<string, ProcessUsage>): void {
  if (pid === undefined) return;
  for (const each of [String(pid), ...listChildren(pid)]) {
    const usage = readUsage(each);
    if (usage !== null) usages.set(each, usage);
  }
}
