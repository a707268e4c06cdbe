import { existsSync, readFileSync } from 'node:fs';

/** What the search indexer of a script has used. */
export interface Indexer {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** Watches the process that a script starts to index; Linux alone tells of it, and to within a tenth of a second. */
export function watchIndexer(script: number): { stop: () => Indexer | null } {
  let last: Indexer | null = null;
  const timer = setInterval(() => {
    for (const pid of listChildren(script)) last = readUsage(pid) ?? last;
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}

function listChildren(pid: number): string[] {
  return readProc(`/proc/${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter((child) => child !== '');
}

function readUsage(pid: string): Indexer | null {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(`/proc/${pid}/status`))?.[1];
  const fields = readProc(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  if (peak === undefined || !readProc(`/proc/${pid}/comm`).startsWith('pagefind')) return null;
  const ticks = Number(fields[11]) + Number(fields[12]); // User and system time, a hundred to the second.
  return { peakMegabytes: Number(peak) / 1000, cpuSeconds: ticks / 100 };
}

function readProc(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return ''; // The process has ended in between.
  }
}
