import { addUp, type ProcessUsage, readName, listChildren, readUsage } from './process-usage.ts';

/** Watches the processes that a script starts to index; only Linux reports them, and to within a tenth of a second. */
export function watchIndexer(script: number): { stop: () => ProcessUsage | null } {
  const last = new Map<string, ProcessUsage>();
  const timer = setInterval(() => {
    for (const pid of listChildren(script)) {
      const usage = readName(pid).startsWith('pagefind') ? readUsage(pid) : null;
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
