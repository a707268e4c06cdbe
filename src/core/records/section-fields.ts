import type { List } from 'mdast';
import type { z } from 'zod';
import type { Finding } from '../rules/issue.ts';
import { explainRunOn } from './run-on.ts';
import { fieldWritten } from './field-written.ts';
import {
  type BadLine,
  entriesOf,
  type FieldLine,
  isLabelled,
  labelOf,
  readFieldLines,
} from '../markdown/field-list.ts';
import { fieldsOf, shapeOf } from '../schema/shape.ts';

/** The field list of a section, read. */
export interface SectionFields {
  /** The values as they were typed, laid out as a frontmatter would give them. */
  readonly raw: Record<string, unknown>;
  readonly findings: Finding[];
}

/** The file that a section is in. */
interface FilePlace {
  readonly file: string;
  readonly bodyStart: number;
}

/** Reads the field list of a section into the same shape as a frontmatter. */
export function readSectionFields(list: List, body: string, schema: z.core.$ZodType, place: FilePlace): SectionFields {
  const reader: Reader = { body, place, schema, findings: [], places: null };
  return { raw: readList(reader, [], list, schema), findings: reader.findings };
}

/** Finds where the line of each field starts in the body, by the field's path as JSON. Slower than reading: for files with a problem. */
export function findSectionPlaces(
  list: List,
  body: string,
  schema: z.core.$ZodType,
  place: FilePlace,
): Map<string, number> {
  const places = new Map<string, number>();
  readList({ body, place, schema, findings: [], places }, [], list, schema);
  return places;
}

interface Reader {
  readonly body: string;
  readonly place: FilePlace;
  /** The schema of the record itself, of which the list may be that of a field. */
  readonly schema: z.core.$ZodType;
  readonly findings: Finding[];
  /** Null where nobody asks for them: their paths took longer than all else that is read of a list. */
  readonly places: Map<string, number> | null;
}

type Path = readonly (string | number)[];

function readList(reader: Reader, path: Path, list: List, schema: z.core.$ZodType): Record<string, unknown> {
  const known = fieldsOf(schema);
  const raw: Record<string, unknown> = {};
  const { lines, bad } = readFieldLines(list, reader.body);
  for (const line of bad) {
    const message = `\`${line.text.slice(0, 60)}\` is in a list of fields but is not a field; expected \`- Label: value\`.`;
    report(reader, 'field-line', line.at, message, badLineHint(line, schema));
  }
  for (const line of lines) {
    if (Object.hasOwn(raw, line.name)) {
      report(reader, 'duplicate-field', line.at, `\`${labelOf(line.name)}\` is here twice.`, 'Keep one of them.');
      continue;
    }
    reportRunOn(reader, line.runOnAt, schema);
    const here = reader.places === null ? path : [...path, line.name];
    reader.places?.set(JSON.stringify(here), line.at);
    raw[line.name] = valueOf(reader, line, here, known[line.name]);
  }
  return raw;
}

function badLineHint({ text, isBold }: BadLine, schema: z.core.$ZodType): string {
  if (isBold) return 'Write the label without asterisks.';
  const written = isLabelled(text) ? null : fieldWritten(text, schema);
  if (written !== null) return `Write \`${written.slice(0, 120)}\`, with a capital letter and a colon.`;
  return 'If the list is ordinary text, put a sentence before it; if it is the list of fields, end it and leave an empty line.';
}

function valueOf(reader: Reader, line: FieldLine, path: Path, schema: z.core.$ZodType | undefined): unknown {
  if (line.nested === null) return line.value;
  if (line.value !== '') {
    report(
      reader,
      'field-shape',
      line.at,
      `\`${labelOf(line.name)}\` has a value after the colon and a list under it.`,
      'Put all values in the list under it.',
    );
    return undefined;
  }
  if (schema !== undefined && shapeOf(schema) === 'map') return readList(reader, path, line.nested, schema);
  return entriesOf(line.nested, reader.body).map(({ at, text, hasMore, runOnAt }, index) => {
    reportRunOn(reader, runOnAt, reader.schema);
    reader.places?.set(JSON.stringify([...path, index]), at);
    if (hasMore) reportMore(reader, at, text);
    return text;
  });
}

function reportRunOn(reader: Reader, at: number | null, schema: z.core.$ZodType): void {
  if (at === null) return;
  for (const line of explainRunOn(at, reader.body, schema, reader.schema)) {
    report(reader, 'field-line', line.at, line.message, line.hint);
  }
}

function reportMore(reader: Reader, at: number, text: string): void {
  report(
    reader,
    'field-line',
    at,
    `What is under the entry \`${text.slice(0, 60)}\` would be left out.`,
    'Start all entries of the list in the same column, and write each as one paragraph.',
  );
}

function report({ findings, place }: Reader, rule: Finding['rule'], at: number, message: string, hint: string): void {
  findings.push({ rule, file: place.file, place: { offset: place.bodyStart + at }, message, hint });
}
