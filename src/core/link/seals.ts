import type { Correction, Meeting } from '../book.ts';
import { type Draft, type Draftbook, known, meetingOf } from './draft.ts';

/** Gives each of the sealed minutes and corrections its page. */
export function linkSeals(book: Draftbook): void {
  for (const { board: id, data, file } of book.content.entries.seals) {
    const board = known(book.boards.get(id ?? ''), file);
    for (const { page, meeting: name, correction, seal: digest } of data.seals) {
      const meeting: Draft<Meeting> = known(meetingOf(book, { board: board.id, meeting: name }), name);
      const seal = { page, digest };
      if (correction === undefined) meeting.seal = seal;
      else (known(meeting.corrections[correction - 1], `${name}, correction`) as Draft<Correction>).seal = seal;
      board.lastSeal = seal;
    }
  }
}
