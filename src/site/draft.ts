import { isDraft } from '../core/approvals.ts';

/** " (draft minutes)" behind what minutes say that nobody has approved yet; nothing behind anything else. */
export function draftNote(record: Parameters<typeof isDraft>[0]): string {
  return isDraft(record) ? ' (draft minutes)' : '';
}
