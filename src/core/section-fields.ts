import type { List } from 'mdast';
import type { z } from 'zod';
import type { Finding } from './issue.ts';
import { entriesOf, type FieldLine, labelOf, readFieldLines } from './markdown/field-list.ts';
import { fieldsOf, shapeOf } from './schema/shape.ts';

/** The field list of a section, read. */
export interface SectionFields {
  /** The values as they were typed, laid out as a frontmatter would give them. */
  readonly raw: Record<string, unknown>;
  /** Where each field's line starts in the body, by its path as JSON. */
  readonly places: Map<string, number>;
  readonly findings: Finding[];
}

/** Reads the field list of a section into the same shape as a frontmatter. */
export function readSectionFields(
  list: List,
  body: string,
  schema: z.core.$ZodType,
  place: { file: string; bodyStart: number },
): SectionFields {
  const fields: SectionFields = { raw: {}, places: new Map(), findings: [] };
  readInto(fields, fields.raw, [], list, body, schema, place);
  return fields;
}

function readInto(
  fields: SectionFields,
  raw: Record<string, unknown>,
  path: (string | number)[],
  list: List,
  body: string,
  schema: z.core.$ZodType,
  place: { file: string; bodyStart: number },
): void {
  const known = fieldsOf(schema);
  const { lines, bad } = readFieldLines(list, body);
  const problem = (rule: Finding['rule'], at: number, message: string, hint: string) => {
    fields.findings.push({ rule, file: place.file, place: { offset: place.bodyStart + at }, message, hint });
  };
  for (const { at, text, isBold } of bad) {
    problem(
      'field-line',
      at,
      `\`${text.slice(0, 60)}\` stands in a list of fields and is none; expected \`- Label: value\`.`,
      isBold
        ? 'Write the label without asterisks.'
        : 'If the list is ordinary text, put a sentence before it; if it is the list of fields, end it and leave an empty line.',
    );
  }
  for (const line of lines) {
    const here = [...path, line.name];
    if (Object.hasOwn(raw, line.name)) {
      problem('duplicate-field', line.at, `\`${labelOf(line.name)}\` stands here twice.`, 'Keep one of them.');
      continue;
    }
    fields.places.set(JSON.stringify(here), line.at);
    const fieldSchema = known[line.name];
    if (line.nested !== null && line.value === '' && fieldSchema !== undefined && shapeOf(fieldSchema) === 'map') {
      const inner: Record<string, unknown> = {};
      raw[line.name] = inner;
      readInto(fields, inner, here, line.nested, body, fieldSchema, place);
    } else raw[line.name] = valueOf(fields, line, here, body, problem);
  }
}

function valueOf(
  fields: SectionFields,
  line: FieldLine,
  path: (string | number)[],
  body: string,
  problem: (rule: Finding['rule'], at: number, message: string, hint: string) => void,
): unknown {
  if (line.nested === null) return line.value;
  if (line.value !== '') {
    problem(
      'field-shape',
      line.at,
      `\`${labelOf(line.name)}\` has a value behind the colon and a list under it.`,
      'Put all values into the list under it.',
    );
    return undefined;
  }
  return entriesOf(line.nested, body).map(({ at, text }, index) => {
    fields.places.set(JSON.stringify([...path, index]), at);
    return text;
  });
}
