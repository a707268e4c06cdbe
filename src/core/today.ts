import type { Checked } from './check-folder.ts';
import { todayIn } from './dates.ts';

/** The day that it is now in the time zone that the site states. */
export function todayOf({ content }: Pick<Checked, 'content'>): string {
  return todayIn(content.entries.site[0]?.data.timeZone ?? 'UTC');
}
