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
  section: Section,
  kind: SectionKind,
  body: string,
  source: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const part of section.parts) {
    if (!('nodes' in part)) continue;
    for (const block of part.nodes) {
      if (!canHide(block)) continue;
      const typed = body.slice(startOf(block), endOf(block));
      if (!typed.includes(':')) continue; // As in nearly all: to look at each line takes longer.
      for (const { 0: marks, 1: label = '', index } of typed.matchAll(fieldLike)) {
        const name = nameOf(label);
        if (!isField(name, kind)) continue;
        const offset = source.bodyStart + startOf(block) + index + marks.indexOf(label);
        findings.push(stray(label, expectedIn(section, name), source.path, offset));
      }
    }
  }
  return findings;
}

function isField(name: string, kind: SectionKind): boolean {
  return Object.hasOwn(fieldsOf(kinds[kind].schema), name) && !saidElsewhere.has(name);
}

function expectedIn({ kind }: Section, name: string): string {
  if (kind === null) return `\`${name}: …\` in the frontmatter`;
  return `\`- ${labelOf(name)}: …\` in the list under the heading`;
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
