import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { normalName } from '../references/owners.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** No two topics, no two boards that still meet, and no two people of whom nothing else is known are called alike. */
export function* sameTitles({ content: { entries } }: IndexedContent): Generator<Finding> {
  yield* findAlike(entries.topic, 'title', ({ data }) => data.title);
  const open = entries.board.filter(({ data }) => data.closed === undefined && data.status !== 'closed');
  yield* findAlike(open, 'name', ({ data }) => data.name);
  yield* findAlike(entries.person, 'name', ({ data }) => data.name, areApart);
}

/** Whether something besides their names tells two people apart. */
function areApart(one: Entry<'person'>, other: Entry<'person'>): boolean {
  const [first, second] = [one, other].map(({ data, text }) => [data.post, data.organisation, text].join('\n').trim());
  return first !== '' && second !== '' && first !== second;
}

function* findAlike<E extends Entry>(
  all: readonly E[],
  field: string,
  titleOf: (entry: E) => string,
  mayBe: (entry: E, other: E) => boolean = () => false,
): Generator<Finding> {
  const first = new Map<string, E>();
  for (const entry of all) {
    const title = titleOf(entry);
    const other = first.get(normalName(title));
    if (other === undefined) first.set(normalName(title), entry);
    else if (!mayBe(entry, other)) yield alike(entry, field, title, other);
  }
}

const hints: Readonly<Partial<Record<Entry['kind'], string>>> = {
  topic: 'Give one of the topics another title, or make one of the two.',
  person:
    'If they are one, keep one of the files and name its id everywhere; if they are two, say in both who they are, as a `post`, an `organisation` or a sentence below the fields.',
};

function alike(entry: Entry, field: string, title: string, other: Entry): Finding {
  const message = `\`${title}\` is what ${other.file} is called as well, so that readers could not tell the two apart.`;
  const hint = hints[entry.kind] ?? 'Say in one of the names which board it is.';
  return findingAt(entry, [field], 'same-title', message, hint);
}
