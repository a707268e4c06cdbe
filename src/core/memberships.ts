import type { Content } from './reading/content.ts';
import type { Entry } from './records/entry.ts';
import { onceForEachObject } from './once.ts';

type Membership = Entry<'membership'>['data'];

/** The memberships that somebody held of a board on a day, as far as the records say; the content is gone through once. */
export const membershipsHeld = onceForEachObject((content: Content) => {
  const all = Map.groupBy(everyMembership(content), ({ board, data }) => `${board ?? ''} ${data.person}`);
  return (board: string | null, person: string, date: string): Membership[] =>
    (all.get(`${board ?? ''} ${person}`) ?? [])
      .map(({ data }) => data)
      .filter(({ start = '', end = '9' }) => start <= date && date <= end);
});

/** Every membership with the board that it is of, whether in the record of the board or in a file of its own. */
export function* everyMembership({
  entries,
}: Content): Generator<{ readonly board: string | null; readonly data: Membership }> {
  for (const { board, data } of entries.board) for (const member of data.members ?? []) yield { board, data: member };
  for (const { board, data } of entries.membership) yield { board, data };
}
