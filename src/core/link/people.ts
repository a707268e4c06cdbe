import type { Named, Person } from '../book.ts';

/** The person that an id names, or the name as it is written. */
export function nameOf(idOrName: string, people: ReadonlyMap<string, Person>): Named {
  const person = people.get(idOrName);
  return person === undefined ? { name: idOrName, person: null } : { name: person.name, person };
}
