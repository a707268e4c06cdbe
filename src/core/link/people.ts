import type { Named, Person } from '../book.ts';
import { isId } from '../references.ts';

/** The person that an id names, or the name as it stands. */
export function nameOf(idOrName: string, people: ReadonlyMap<string, Person>): Named {
  const person = isId(idOrName) ? people.get(idOrName) : undefined;
  return person === undefined ? { name: idOrName, person: null } : { name: person.name, person };
}
