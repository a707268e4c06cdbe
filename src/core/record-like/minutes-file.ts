import type { Source } from '../frontmatter/source.ts';
import type { Section } from '../markdown/sections.ts';

/** A file of minutes, as far as it matters for what is written in it like a record. */
export interface MinutesFile {
  readonly source: Pick<Source, 'path' | 'bodyStart'>;
  readonly body: string;
  /** The fields in its frontmatter; null where it cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** The frontmatter of a meeting; null where it is no meeting’s, or cannot be read. */
  readonly meeting: Readonly<Record<string, unknown>> | null;
  /** All that is in it. */
  readonly root: Section;
}

/** Whether a value of a frontmatter is a list without entries. */
export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
