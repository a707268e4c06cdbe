import { existsSync, globSync, readFileSync } from 'node:fs';

/** What the search indexers of a script have used, together. */
export interface Indexer {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** Watches the processes that a script starts to index; Linux alone tells of them, and to within a tenth of a second. */
export function watchIndexer(script: number): { stop: () => Indexer | null } {
  const last = new Map<string, Indexer>();
  const timer = setInterval(() => {
    for (const pid of listChildren(script)) {
      const usage = readUsage(pid);
      if (usage !== null) last.set(pid, usage);
    }
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return last.size === 0 ? null : addUp([...last.values()]);
    },
  };
}

function addUp(indexers: readonly Indexer[]): Indexer {
  return {
    peakMegabytes: indexers.reduce((sum, { peakMegabytes }) => sum + peakMegabytes, 0),
    cpuSeconds: indexers.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}

/** The processes that any thread of a process has started. */
function listChildren(pid: number): string[] {
  const lists = globSync(`/proc/${String(pid)}/task/*/children`).map(readProc);
  return lists
    .join(' ')
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
