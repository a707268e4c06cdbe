import { z } from 'zod';
import { ask, suggest } from '../hints/did-you-mean.ts';
import { fieldName } from './field-name.ts';
import { inBackticks } from '../backticks.ts';
import type { Finding, Place } from '../rules/issue.ts';
import { wordMeant } from '../hints/meant.ts';
import { onceForEach } from '../once.ts';
import { type DataOf, type Kind, kinds, oneOf } from '../schema/kinds.ts';
import { entrySchemaOf, fieldsOf, isOptional, metaOf } from '../schema/shape.ts';
import { expectations, type Form } from '../schema/forms.ts';
import { splitAtCommas } from '../schema/values.ts';
import { cut } from '../shortened.ts';
import { explainUnknown } from './unknown-fields.ts';
import { valueHint } from './value-hint.ts';

/** Where a record's fields stand: in a file's frontmatter, or in a section by its number. */
export interface RecordPlace {
  readonly file: string;
  readonly section: number | null;
}

/** Fields by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a record as they were read: all of them, or where some are wrong or missing the others. */
export type ReadRecord<K extends Kind> = { readonly findings: readonly Finding[] } & (
  { readonly data: DataOf<K> } | { readonly data: null; readonly valid: Fields }
);

/** Checks the fields of one record against its schema. */
export function readRecord<K extends Kind>(kind: K, raw: unknown, place: RecordPlace): ReadRecord<K> {
  const { schema } = kinds[kind];
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data as DataOf<K>, findings: [] };
  const valueAt = valuesIn(raw);
  const findings = result.error.issues.flatMap((issue) => explain(kind, valueAt, place, issue));
  const misspelt = new Set(findings.flatMap(({ rule, hint }) => (rule === 'unknown-field' ? hint : [])));
  const valid = validFields(schema, raw);
  return { data: null, valid, findings: findings.filter((finding) => !isMisspelt(finding, misspelt)) };
}

/** The fields that are valid, each by itself. */
function validFields(schema: z.core.$ZodType, raw: unknown): Fields {
  if (typeof raw !== 'object' || raw === null) return {};
  const known = fieldsOf(schema);
  const valid = Object.entries(raw).flatMap(([name, value]: [string, unknown]) => {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    const read = field === undefined ? null : z.safeParse(field, value);
    return read?.success === true ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(valid);
}

/** A field is not missing that is only misspelt: the report of the misspelling names it. */
function isMisspelt({ rule, place }: Finding, misspelt: ReadonlySet<string>): boolean {
  if (rule !== 'missing-field' || !('path' in place)) return false;
  return misspelt.has(ask(fieldName(place.path.slice(-1), place.section), ''));
}

type ZodIssue = z.core.$ZodIssue;
type Path = (string | number)[];
type ValueAt = (path: Path) => unknown;

function explain(kind: Kind, valueAt: ValueAt, place: RecordPlace, issue: ZodIssue): Finding[] {
  const path = issue.path as Path;
  const finding = (rule: Finding['rule'], message: string, hint: string, at = path): Finding => ({
    rule,
    file: place.file,
    place: { section: place.section, path: at } satisfies Place,
    message,
    hint,
  });
  const nameOf = (at: Path) => fieldName(at, place.section);
  const description = () => metaOf(schemaAt(kind, fieldOf(path))).description ?? '';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsOf(schemaAt(kind, path)));
    return explainUnknown(kind, place, { path, unknown: issue.keys, there: namesIn(valueAt(path)), known });
  }
  const value = valueAt(path);
  if (value === undefined) {
    const owner = path.length === 1 ? oneOf(kind) : `\`${nameOf(path.slice(0, -1))}\``;
    return [
      finding('missing-field', `${capital(owner)} needs \`${nameOf(path.slice(-1))}\`.`, `Add it: ${description()}`),
    ];
  }
  const isRequired = !isLine(valueAt, path) && !isOptional(schemaAt(kind, path));
  if (typeof value === 'string' && value.trim() === '') {
    const what = isRequired ? 'Give it one' : 'Give it one, or delete the line';
    return [finding('empty-field', `\`${nameOf(path)}\` has no value.`, `${what}: ${description()}`)];
  }
  const fields = Object.keys(fieldsOf(schemaAt(kind, path))).map((name) => nameOf([name]));
  return [explainValue(issue, value, { name: nameOf(path), isRequired, fields }, finding)];
}

/** A field as a report speaks of it. */
interface Field {
  readonly name: string;
  /** Whether the record cannot be without its line. */
  readonly isRequired: boolean;
  /** The names of the fields in it. */
  readonly fields: readonly string[];
}

function explainValue(
  issue: ZodIssue,
  value: unknown,
  { name, isRequired, fields }: Field,
  finding: (rule: Finding['rule'], message: string, hint: string) => Finding,
): Finding {
  const found = `\`${name}\` is ${show(value)}`;
  const isNested = typeof value === 'object';
  if (issue.code === 'invalid_type' && (issue.expected === 'array' || issue.expected === 'object')) {
    const expected = issue.expected === 'array' ? 'a list' : 'fields of its own';
    return finding(
      'field-shape',
      `${found}; expected ${expected}.`,
      voteHint(name, wordsOf(value)) ?? shapeHint(fields),
    );
  }
  if (isNested) {
    return finding('field-shape', `${found}; expected one value.`, 'Write one value after the colon.');
  }
  if (issue.code === 'invalid_value' && !(issue.message in expectations)) {
    const words = issue.values.map(String);
    return finding(
      'choice-value',
      `${found}; expected one of ${inBackticks(words)}.`,
      suggest(
        wordMeant(wordsOf(value), words) ?? wordsOf(value),
        words,
        'Use one of these words, in lower-case letters.',
      ),
    );
  }
  const { rule, expected } = expectations[issue.message as Form];
  if (issue.code === 'too_big' && typeof value === 'string') {
    return finding(
      rule,
      `\`${name}\` has ${String(value.length)} characters; expected at most ${String(issue.maximum)}.`,
      'Say it in fewer words.',
    );
  }
  return finding(rule, `${found}; expected ${expected}.`, valueHint(rule, wordsOf(value), isRequired));
}

/** How a vote went in a word, of which no number is known. */
function voteHint(name: string, value: string): string | null {
  if (!/^vote$/i.test(name) || !/^(?:unanimous|nem|all\b|carried|agreed|(?:by )?(?:a )?(?:show|majority))/i.test(value))
    return null;
  const [vote, number] = name === 'vote' ? ['vote', 'for'] : ['Vote', 'For'];
  return `Leave \`${vote}\` out and say it in the text; or give the number as \`${number}\`, on a line of its own below \`${vote}\`, indented by two spaces.`;
}

/** What has fields wants them; what has none is a list. */
function shapeHint(fields: readonly string[]): string {
  return fields.length === 0
    ? 'Write each value on a line of its own that starts with `- `.'
    : `Write each of its fields on a line of its own, indented by two spaces: ${inBackticks(fields)}.`;
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function schemaAt(kind: Kind, path: Path): z.core.$ZodType {
  let schema: z.core.$ZodType = kinds[kind].schema;
  for (const step of path) {
    schema = (typeof step === 'number' ? entrySchemaOf(schema) : fieldsOf(schema)[step]) ?? schema;
  }
  return schema;
}

/** Finds the values of a record; a list on one line is divided once, however many of its entries are wrong. */
function valuesIn(raw: unknown): ValueAt {
  const entriesOf = onceForEach(splitAtCommas);
  return (path) => {
    let value = raw;
    for (const step of path) {
      if (typeof value === 'string' && typeof step === 'number') return entriesOf(value)[step];
      if (typeof value !== 'object' || value === null) return value;
      value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
    }
    return value;
  };
}

/** Whether a path leads to an entry of a list, or into one that is a single value: its line can go. */
function isLine(valueAt: ValueAt, path: Path): boolean {
  return typeof path.at(-1) === 'number' || typeof valueAt(path.slice(0, -1)) === 'string';
}

/** The field that an entry of a list belongs to. */
function fieldOf(path: Path): Path {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = wordsOf(value).replace(/\/\/[^/@\s]*@/, '//…@'); // A password does not belong in a log.
  return `\`${cut(text, 60)}\``;
}

/** A scalar as it was typed: every scalar is read as a text. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
