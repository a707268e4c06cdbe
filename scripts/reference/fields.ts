import { z } from 'zod';
import { examplePaths } from '../../src/core/files/layout.ts';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { entrySchemaOf, fieldsOf, metaOf, shapeOf, unwrap } from '../../src/core/schema/shape.ts';
import { isLinkTarget } from '../../src/core/schema/values.ts';

/** The fields of every kind of record, as Markdown. */
export function describeFields(): string {
  return (Object.keys(kinds) as Kind[]).map(describeKind).join('\n');
}

function describeKind(kind: Kind): string {
  const { label, schema } = kinds[kind];
  const paths = examplePaths.filter((place) => place.kind === kind).map(({ path }) => `\`${path}\``);
  const rows = rowsOf(schema, '');
  return [
    `### ${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    '',
    `As a file: ${paths.join(' or ')}.`,
    '',
    '| Field | Needed | Value | What it says |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowsOf(schema: z.core.$ZodType, prefix: string): string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const isNeeded = !(field instanceof z.ZodOptional);
    const description = (metaOf(field).description ?? '').replaceAll('|', String.raw`\|`);
    const entry = entrySchemaOf(field) ?? field;
    const own = `| \`${prefix}${name}\` | ${isNeeded ? 'yes' : ''} | ${valueOf(field)} | ${description} |`;
    return [own, ...rowsOf(entry, `${prefix}${name}.`)];
  });
}

function valueOf(field: z.core.$ZodType): string {
  const entry = entrySchemaOf(field);
  if (entry !== null) return `list: ${valueOf(entry)}`;
  if (shapeOf(field) === 'map') return 'fields of its own';
  const inner = unwrap(field);
  if (inner instanceof z.ZodEnum) return inner.options.map((word) => `\`${word}\``).join(', ');
  const { refers, editor } = metaOf(field);
  if (refers !== undefined)
    return isLinkTarget(refers) ? 'a link' : `names ${refers === 'person' ? 'a person' : `the ${kinds[refers].label}`}`;
  if (editor?.type === 'integer') return 'number';
  return inner instanceof z.ZodISODate ? 'date' : 'text';
}
