import type { Correction, Meeting } from '../book.ts';
import { type Draft, type Draftbook, known, meetingOf } from './draft.ts';

/** Gives each of the sealed minutes and corrections its page; of an extract, those that are in it. */
export function linkSeals(book: Draftbook): void {
  for (const { board: id, data, file } of book.content.entries.seals) {
    const board = known(book.boards.get(id ?? ''), file);
    for (const { page, meeting: name, correction, seal: digest } of data.seals) {
      const meeting = meetingOf(book, { board: board.id, meeting: name });
      const sealed = correction === undefined ? meeting : meeting?.corrections[correction - 1];
      board.lastSeal = { page, digest };
      if (sealed != null) (sealed as Draft<Meeting | Correction>).seal = board.lastSeal;
    }
  }
}
