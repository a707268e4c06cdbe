import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { oneLetterKeys } from '../hints/one-letter.ts';
import { compare } from '../order.ts';
import { normalName, ownerSlug } from '../references/owners.ts';
import { isId } from '../references/references.ts';
import { dateOf, findingAt } from './check.ts';
import { withInitialsIn } from './initials.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A role or body that owns actions, as it is written in some places. */
interface Owner {
  readonly name: string;
  readonly uses: Entry<'action' | 'action-update'>[];
  /** The first day on which it was written so. */
  since: string;
}

/** No two owners have names that would give one page. */
export function* ownerAddresses(book: IndexedContent): Generator<Finding> {
  const bySlug = new Map<string, Owner>();
  for (const owner of readOwners(book)) {
    const slug = ownerSlug(owner.name);
    const first = bySlug.get(slug);
    if (first === undefined) bySlug.set(slug, owner);
    else yield* owner.uses.map((entry) => sameAddress(entry, owner, first));
  }
}

function sameAddress(entry: Entry, { name }: Owner, first: Owner): Finding {
  const message = `The owner \`${name}\` differs from \`${first.name}\` in ${first.uses[0]?.file ?? ''} only in punctuation or accents; both would have the same address.`;
  return findingAt(
    entry,
    ['owner'],
    'duplicate-address',
    message,
    `Did you mean \`${first.name}\`? Write both the same way.`,
  );
}

/** A name that an owner's may be meant for. */
interface Meant {
  readonly name: string;
  /** The id, where it is a person's. */
  readonly id: string | null;
}

/** An owner is written in one way, and one who has a record by their id. */
export function* ownerSpelling(book: IndexedContent): Generator<Finding> {
  const people = new Map(
    book.content.entries.person.map(({ name: id, data: { name } }) => [normalName(name), { name, id }]),
  );
  const known = new Map<string, Meant>();
  const learn = (meant: Meant) => {
    for (const key of oneLetterKeys(normalName(meant.name))) if (!known.has(key)) known.set(key, meant);
  };
  people.forEach(learn);
  const withInitials = withInitialsIn(book.content);
  for (const owner of readOwners(book)) {
    yield* ofInitials(owner, (entry) => withInitials(owner.name, entry.board, dateOf(entry, book.registry)));
    const normal = normalName(owner.name);
    const meant = people.get(normal) ?? oneLetterKeys(normal).flatMap((key) => known.get(key) ?? [])[0];
    if (meant === undefined) learn({ name: owner.name, id: null });
    else if (meant.id !== null || ownerSlug(meant.name) !== ownerSlug(owner.name)) yield* otherwiseSpelt(owner, meant);
  }
}

/** The actions whose owner is given by the initials of one who sat on the board. */
function ofInitials(
  { name, uses }: Owner,
  personOf: (entry: Owner['uses'][number]) => Entry<'person'> | null,
): Finding[] {
  return uses.flatMap((entry): Finding[] => {
    const person = personOf(entry);
    if (person === null) return [];
    const message = `The owner \`${name}\` has the initials of ${person.data.name}, who has a record and is on the board.`;
    const hint = `Did you mean \`${person.name}\`? The id gives the action to the person.`;
    return [findingAt(entry, ['owner'], 'owner-spelling', message, hint)];
  });
}

function otherwiseSpelt({ name, uses }: Owner, meant: Meant): Finding[] {
  const message =
    normalName(name) === normalName(meant.name)
      ? `The owner \`${name}\` is the name of a person who has a record.`
      : `The owner \`${name}\` is one letter away from \`${meant.name}\`.`;
  const hint =
    meant.id === null
      ? `Did you mean \`${meant.name}\`? If they are different owners, leave both.`
      : `Did you mean \`${meant.id}\`? The id links the action to the person.`;
  return uses.map((entry) => findingAt(entry, ['owner'], 'owner-spelling', message, hint));
}

/** The owners that are not ids, those with the most actions first, and the older of two with equally many. */
function readOwners({ content: { entries }, registry }: IndexedContent): Owner[] {
  const owners = new Map<string, Owner>();
  for (const entry of [...entries.action, ...entries['action-update']]) {
    const name = entry.data.owner;
    if (name === undefined || isId(name)) continue;
    const since = dateOf(entry, registry) ?? '';
    const normal = normalName(name);
    const owner = owners.get(normal);
    if (owner === undefined) owners.set(normal, { name, uses: [entry], since });
    else {
      owner.uses.push(entry);
      if (since < owner.since) owner.since = since;
    }
  }
  return [...owners.values()].sort((a, b) => b.uses.length - a.uses.length || compare(a.since, b.since));
}
