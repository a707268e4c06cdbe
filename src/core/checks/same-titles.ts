import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { normalName } from '../references/owners.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** No two topics, and no two boards that still meet, are called alike. */
export function* sameTitles({ content: { entries } }: IndexedContent): Generator<Finding> {
  yield* findAlike(entries.topic, 'title', ({ data }) => data.title);
  const open = entries.board.filter(({ data }) => data.closed === undefined && data.status !== 'closed');
  yield* findAlike(open, 'name', ({ data }) => data.name);
}

function* findAlike<E extends Entry>(
  all: readonly E[],
  field: string,
  titleOf: (entry: E) => string,
): Generator<Finding> {
  const first = new Map<string, E>();
  for (const entry of all) {
    const title = titleOf(entry);
    const other = first.get(normalName(title));
    if (other === undefined) first.set(normalName(title), entry);
    else yield alike(entry, field, title, other);
  }
}

function alike(entry: Entry, field: string, title: string, other: Entry): Finding {
  const message = `\`${title}\` is what ${other.file} is called as well, so that readers could not tell the two apart.`;
  const hint =
    entry.kind === 'topic'
      ? 'Give one of the topics another title, or make one of the two.'
      : 'Say in one of the names which board it is.';
  return findingAt(entry, [field], 'same-title', message, hint);
}
