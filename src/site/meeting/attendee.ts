import type { Attendee } from '../../core/book.ts';

/** " (Chair; left at item 7)": what the minutes say of somebody who was there, ready to follow their name. */
export function attendeeNotes({ role, substituteFor, arrivedAt, leftAt }: Attendee): string {
  const notes = [
    role,
    substituteFor === null ? null : `in place of ${substituteFor.name}`,
    arrivedAt === null ? null : `arrived at item ${arrivedAt.number}`,
    leftAt === null ? null : `left at item ${leftAt.number}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
