import type { Named } from '../core/book.ts';
import { book } from '../site.ts';

const people = new Map(book.people.map((person) => [person.id, person]));

/** The person of an id that the content check has found to exist. */
export function personOf(id: string): Named {
  const person = people.get(id) ?? null;
  return { name: person?.name ?? id, person };
}
