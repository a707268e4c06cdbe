import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** How many things of one kind are kept from one build to the next: of so many contents, or of so many outputs. */
const kept = 20;

/** Removes from a folder what was changed longest ago, if it holds too much. */
export function forgetOldest(folder: string): void {
  const all = readdirSync(folder).map((name) => path.join(folder, name));
  if (all.length <= kept) return;
  const changed = new Map(all.map((each) => [each, statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  all.sort((a, b) => (changed.get(b) ?? 0) - (changed.get(a) ?? 0));
  for (const oldest of all.slice(kept)) rmSync(oldest, { recursive: true, force: true });
}
