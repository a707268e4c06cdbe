import { existsSync, globSync, readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface ProcessUsage {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** The processes that any thread of a process has started. */
export function listChildren(pid: number): string[] {
  const lists = globSync(`/proc/${String(pid)}/task/*/children`).map(readProc);
  return lists
    .join(' ')
    .split(' ')
    .filter((child) => child !== '');
}

/** What a process has used so far; null where it has ended, or the system does not tell. */
export function readUsage(pid: string): ProcessUsage | null {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(`/proc/${pid}/status`))?.[1];
  const fields = readProc(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  if (peak === undefined) return null;
  const ticks = Number(fields[11]) + Number(fields[12]); // User and system time, a hundred to the second.
  return { peakMegabytes: Number(peak) / 1000, cpuSeconds: ticks / 100 };
}

/** What a process is called. */
export function readName(pid: string): string {
  return readProc(`/proc/${pid}/comm`);
}

/** What some processes have used together. */
export function addUp(usages: readonly ProcessUsage[]): ProcessUsage {
  return {
    peakMegabytes: usages.reduce((sum, { peakMegabytes }) => sum + peakMegabytes, 0),
    cpuSeconds: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}

function readProc(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return ''; // The process has ended in between.
  }
}
