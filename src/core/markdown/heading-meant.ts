import type { List } from 'mdast';
import { kinds } from '../schema/kinds.ts';
import { fieldsOf } from '../schema/shape.ts';
import { labelsIn } from './field-list.ts';

/** The headings of records, each with the fields that tell its kind from others. */
const telling = [
  { heading: 'Action update', kind: 'action-update', fields: ['action'], fewest: 1 },
  { heading: 'Action', kind: 'action', fields: ['owner'], fewest: 1 },
  { heading: 'Action', kind: 'action', fields: ['due'], fewest: 2 },
  { heading: 'Decision', kind: 'decision', fields: ['outcome', 'mover', 'seconder', 'vote', 'callIn'], fewest: 2 },
] as const;

/** The heading of the record that a list has the fields of; null if its lines are those of no record, or only one that other things have too. */
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
