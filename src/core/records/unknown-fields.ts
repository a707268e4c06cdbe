import { ask, nearest } from '../hints/did-you-mean.ts';
import { fieldElsewhere, fieldMeant, timeMeant } from './field-elsewhere.ts';
import { fieldName } from './field-name.ts';
import { inBackticks } from '../backticks.ts';
import type { Finding } from '../rules/issue.ts';
import { type Kind, oneOf } from '../schema/kinds.ts';
import type { RecordPlace } from './record.ts';

/** Fields that a group of fields does not have, with those that it has and those that it could have. */
export interface UnknownFields {
  /** Where the group is in its record; empty where it is the record itself. */
  readonly path: readonly (string | number)[];
  readonly unknown: readonly string[];
  readonly there: readonly string[];
  readonly known: readonly string[];
}

/** Says which fields are not fields of the record, and what each may be meant for; says it once of a list that is not one of fields. */
export function explainUnknown(kind: Kind, { file, section }: RecordPlace, fields: UnknownFields): Finding[] {
  const { path, unknown, there, known } = fields;
  const nameOf = (name: string) => fieldName([name], section);
  const owner = path.length === 0 ? oneOf(kind) : `\`${fieldName(path, section)}\``;
  const isOwn = path.length === 0;
  const taken = [...there];
  const hints = unknown.map((key) => {
    const elsewhere = isOwn ? fieldElsewhere(kind, key) : null;
    if (elsewhere !== null) return elsewhere;
    const called = (isOwn ? fieldMeant(kind, key, taken) : null) ?? timeMeant(key, known, taken);
    const meant = called ?? nearest(key, known);
    if (meant !== null) taken.push(meant);
    return meant === null ? null : ask(nameOf(meant), '');
  });
  const finding = (key: string, message: string, hint: string): Finding => {
    return { rule: 'unknown-field', file, place: { section, path: [...path, key] }, message, hint };
  };
  const others = `Its fields are ${inBackticks(known.map(nameOf))}.`;
  const isText = section !== null && isOwn && hints.every((hint) => hint === null) && !there.some(isTyped(unknown));
  const [first = ''] = unknown;
  if (!isText) {
    return unknown.map((key, index) =>
      finding(key, `\`${nameOf(key)}\` is not a field of ${owner}.`, hints[index] ?? others),
    );
  }
  const labels = `${inBackticks(unknown.slice(0, 3).map(nameOf))}${unknown.length > 3 ? ', …' : ''}`;
  const are = unknown.length > 1 ? 'are not fields' : 'is not a field';
  return [
    finding(
      first,
      `${labels} ${are} of ${owner}.`,
      `If the list is ordinary text, put a sentence before it. ${others}`,
    ),
  ];
}

/** Whether a field is in the list, and is not given by the heading above it. */
function isTyped(unknown: readonly string[]): (name: string) => boolean {
  return (name) => !unknown.includes(name) && !/^(?:number|title|headline)$/.test(name);
}
