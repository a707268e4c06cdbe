import type { Minutebook } from './core/book.ts';
import { type Checked, checkFolder } from './core/check-folder.ts';
import { todayIn } from './core/dates.ts';
import { bookOf } from './core/load-book.ts';
import type { ReadingMemory } from './core/reading-memory.ts';

/** Reads, checks and links a content folder, as it stands on a day or today; throws a ContentError where it has errors. */
export async function openBook(
  folder: string,
  asAt?: string,
  memory: ReadingMemory | null = null,
): Promise<Minutebook> {
  const checked = await checkFolder(folder, memory);
  return bookOf(checked, asAt ?? todayOf(checked));
}

/** The day that it is now in the time zone that the site states. */
export function todayOf({ content }: Pick<Checked, 'content'>): string {
  return todayIn(content.entries.site[0]?.data.timeZone ?? 'UTC');
}
