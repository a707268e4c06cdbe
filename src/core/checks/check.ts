import type { Content } from '../content.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import type { Target } from '../book.ts';
import type { Registry } from '../registry.ts';

/** What a check can look at. */
export interface Book {
  readonly content: Content;
  readonly registry: Registry;
  readonly targetOf: (path: string) => Target | null;
}

/** A rule about more than one record: it looks at the whole book and says what breaks it. */
export type Check = (book: Book) => Iterable<Finding>;

/** Makes a finding about a field of a record, or about the record itself where the path is empty. */
export function findingAt(
  entry: Entry,
  path: readonly (string | number)[],
  rule: Finding['rule'],
  message: string,
  hint: string,
): Finding {
  return { rule, file: entry.file, place: { section: entry.section, path }, message, hint };
}
