import type { RootContent } from 'mdast';
import type { Finding } from './issue.ts';
import { labelOf, nameOf } from './markdown/field-list.ts';
import { endOf, startOf } from './markdown/parse.ts';
import type { Section, SectionKind } from './markdown/sections.ts';
import { fieldsOf } from './schema/shape.ts';
import { kinds } from './schema/kinds.ts';
import type { Source } from './source.ts';

/** The start of a line that is written like a field, whatever marks stand before it. */
const fieldLike = /^[ \t>*+_–—-]*([A-Z][A-Za-z]*(?:[ -][a-z]+){0,3})[*_]* ?:/gm;

/** Fields that a heading or a file's place says, so that their labels are words like others. */
const saidElsewhere = new Set(['number', 'title', 'item']);

/** Lines in the text of a record that are written like its fields: what they say would be lost as prose. */
export function findStrayFields(
  { parts, kind: inSection }: Section,
  kind: SectionKind,
  body: string,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const known = fieldsOf(kinds[kind].schema);
  const blocks = parts.flatMap((part) => ('nodes' in part ? part.nodes.filter(canHide) : []));
  return blocks.flatMap((block) =>
    Array.from(body.slice(startOf(block), endOf(block)).matchAll(fieldLike), ({ 0: marks, 1: label = '', index }) => {
      const name = nameOf(label);
      if (!Object.hasOwn(known, name) || saidElsewhere.has(name)) return [];
      const at = startOf(block) + index + marks.indexOf(label);
      const expected =
        inSection === null
          ? `\`${name}: …\` in the frontmatter`
          : `\`- ${labelOf(name)}: …\` in the list under the heading`;
      return [stray(label, expected, path, bodyStart + at)];
    }).flat(),
  );
}

/** Whether a block is one that a slip makes of a list of fields. */
function canHide({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'code';
}

function stray(typed: string, expected: string, file: string, offset: number): Finding {
  return {
    rule: 'stray-field',
    file,
    place: { offset },
    message: `\`${typed}:\` is written like a field, and stands in the text; expected ${expected}.`,
    hint: 'Put it there, in a line like the others; ordinary text can start with another word.',
  };
}
