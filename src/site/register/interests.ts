import type { Meeting } from '../../core/book.ts';
import { onceForEachObject } from '../../core/once.ts';
import { compare } from '../../core/order.ts';
import { gathersPeople } from '../../core/personal-pages.ts';

/** The meetings of a list at which somebody declared an interest, the newest first; none of boards that have no personal pages, because a list would gather what these do not. */
export const declaredIn = onceForEachObject((meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .filter((meeting) => meeting.declarations.length > 0 && gathersPeople(meeting))
    .sort((a, b) => compare(b.date, a.date)),
);
