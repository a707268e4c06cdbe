import { isDraft } from '../core/approvals.ts';

/** " (draft minutes)" after what minutes that nobody has approved yet say; nothing after anything else. */
export function draftNote(record: Parameters<typeof isDraft>[0]): string {
  return isDraft(record) ? ' (draft minutes)' : '';
}
