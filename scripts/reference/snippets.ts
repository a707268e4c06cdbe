import { z } from 'zod';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { fieldsOf, metaOf, unwrap } from '../../src/core/schema/shape.ts';
import { labelOf } from '../../src/core/markdown/field-list.ts';

/** What an editor offers when a clerk types the name of a kind of record: its fields, with the words they can have. */
export function makeSnippets(): Record<string, unknown> {
  return {
    ...Object.fromEntries(
      (Object.keys(kinds) as Kind[])
        .filter((kind) => kind !== 'seals') // No clerk writes it.
        .map((kind) => [`${kinds[kind].label} (file)`, fileSnippet(kind)]),
    ),
    ...Object.fromEntries(sections.map(([heading, kind]) => [`${heading} (section)`, sectionSnippet(heading, kind)])),
  };
}

const sections = [
  ['### Decision', 'decision'],
  ['### Action', 'action'],
  ['### Action update', 'action-update'],
] as const satisfies readonly (readonly [string, Kind])[];

function fileSnippet(kind: Kind) {
  const { label, schema } = kinds[kind];
  const fields = Object.entries(fieldsOf(schema)).filter(([, field]) => !(field instanceof z.ZodOptional));
  const lines = fields.map(([name, field], index) => `${name}: ${placeholder(field, index + 1)}`);
  return {
    scope: 'markdown',
    prefix: `minutebook ${label}`,
    description: `The fields that every ${label} has`,
    body: ['---', ...lines, '---', '', '$0'],
  };
}

/** The fields that are needed or have fixed words. */
function sectionSnippet(heading: string, kind: Kind) {
  const fields = Object.entries(fieldsOf(kinds[kind].schema)).filter(
    ([, field]) => !(field instanceof z.ZodOptional) || unwrap(field) instanceof z.ZodEnum,
  );
  const worded = fields.filter(([, field]) => metaOf(field).editor === undefined);
  const lines = worded.map(([name, field], index) => `- ${labelOf(name)}: ${placeholder(field, index + 1)}`);
  return {
    scope: 'markdown',
    prefix: heading.replace('### ', '').toLowerCase(),
    description: `A section for ${heading.replace('### ', 'an ').toLowerCase()}`.replace('an decision', 'a decision'),
    body: [heading, '', ...lines, '', '$0'],
  };
}

function placeholder(field: z.core.$ZodType, index: number): string {
  const inner = unwrap(field);
  if (inner instanceof z.ZodEnum) return `\${${index}|${inner.options.join(',')}|}`;
  return inner instanceof z.ZodObject ? '' : `$${index}`;
}
