import type { List } from 'mdast';
import { labelsIn } from '../markdown/field-list.ts';
import type { Section } from '../markdown/sections.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { fieldsOf } from '../schema/shape.ts';

/** The headings of records, each with the fields that tell its kind from others. */
const telling = [
  { heading: 'Action update', kind: 'action-update', fields: ['action'], fewest: 1 },
  { heading: 'Action', kind: 'action', fields: ['owner', 'due'], fewest: 2 },
  { heading: 'Decision', kind: 'decision', fields: ['outcome', 'mover', 'seconder', 'vote', 'callIn'], fewest: 2 },
] as const;

/** The heading that the record would have whose fields a list has; null where its lines are those of no record, or one alone that is said of other things too. */
export function headingMeant(list: List): string | null {
  const names = labelsIn(list);
  if (names === null) return null;
  const meant = telling.find(
    ({ kind, fields, fewest }) =>
      names.length >= fewest &&
      fields.some((field) => names.includes(field)) &&
      names.every((name) => Object.hasOwn(fieldsOf(kinds[kind].schema), name)),
  );
  return meant?.heading ?? null;
}

/** The heading that a record has which belongs under a section, with its marks; beside a decision where the section is one. */
export function headingUnder({ kind, depth }: Section, of: Kind, words: string): string {
  const inFile = of === 'meeting' ? 3 : 2;
  const level = kind === null ? inFile : depth + (kind === 'decision' ? 0 : 1);
  return `${'#'.repeat(level)} ${words}`;
}
