import { everyMembership, membershipsHeld } from '../memberships.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../records/entry.ts';
import { areInitials, initialsOf } from '../references/initials.ts';
import { onceForEachObject, whenAsked } from '../once.ts';

/** The one person on a board on a day who has some initials. */
export type WithInitials = (initials: string, board: string | null, date: string | null) => Entry<'person'> | null;

/** Finds people by their initials; two checks ask, and the content is gone through once. */
export const withInitialsIn = onceForEachObject(findWithInitials);

function findWithInitials(content: Content): WithInitials {
  const rolesOn = membershipsHeld(content);
  const known = whenAsked(() => peopleOfBoards(content));
  return (initials, board, date) => {
    if (!areInitials(initials)) return null;
    const [sought = ''] = initialsOf(initials);
    const people = (known().get(`${board ?? ''} ${sought}`) ?? []).filter(
      ({ name }) => date === null || rolesOn(board, name, date).length > 0,
    );
    return people.length === 1 ? (people[0] ?? null) : null;
  };
}

/** The people who ever had a role on a board, by the board and their initials. */
function peopleOfBoards(content: Content): Map<string, Entry<'person'>[]> {
  const byId = new Map(content.entries.person.map((person) => [person.name, person]));
  const found = new Map<string, Set<Entry<'person'>>>();
  for (const { board, data } of everyMembership(content)) {
    const person = byId.get(data.person);
    if (person === undefined) continue;
    for (const initials of initialsOf(person.data.name)) {
      const key = `${board ?? ''} ${initials}`;
      found.set(key, (found.get(key) ?? new Set()).add(person));
    }
  }
  return new Map(Array.from(found, ([key, people]) => [key, [...people]]));
}
