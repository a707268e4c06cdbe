import type { RootContent } from 'mdast';
import { z } from 'zod';
import type { Finding } from '../rules/issue.ts';
import { labelOf, nameOf } from '../markdown/field-list.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section, SectionKind } from '../markdown/sections.ts';
import { fieldsOf, unwrap } from '../schema/shape.ts';
import { kinds } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';

/** A line that is written like a field, whatever marks stand before it: the marks, the label, and what stands behind it. */
const fieldLike =
  /^([ \t\u00a0>*+_`•·#–—-]*(?:(?:\d{1,3}[.)]|\[[ xX]\])[ \t]+[*_`]*)?)([A-Za-z]+(?:[ -][A-Za-z]+){0,3})[*_`]* ?:([^\n]*)/gm;

/** Fields that a heading or a file's place says, so that their labels are words like others. */
const saidElsewhere = new Set(['number', 'title', 'item']);

/** Lines in the text of a record that are written like its fields: what they say would be lost as prose. */
export function findStrayFields(
  section: Section,
  kind: SectionKind | 'meeting',
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
      for (const { 1: marks = '', 2: label = '', 3: value = '', index } of typed.matchAll(fieldLike)) {
        const name = nameOf(label);
        if (!isField(name, kind) || isProse(name, kind, marks, value) || goesOn(typed, index, marks + label)) continue;
        const offset = source.bodyStart + startOf(block) + index + marks.length;
        findings.push(stray(label, expectedIn(section, name), source.path, offset));
      }
    }
  }
  return findings;
}

function isField(name: string, kind: SectionKind | 'meeting'): boolean {
  return Object.hasOwn(fieldsOf(kinds[kind].schema), name) && !saidElsewhere.has(name);
}

/** How many words stand behind a field whose value is one word of a list, or nearly one; prose has more. */
const mostWords = 3;

/** Whether a line is ordinary text for all that: a sentence behind a word like "Outcome", or a paragraph of an item's minute that says what it is about. */
function isProse(name: string, kind: SectionKind | 'meeting', marks: string, value: string): boolean {
  const schema = unwrap(fieldsOf(kinds[kind].schema)[name] ?? z.never());
  if (schema instanceof z.ZodEnum) return value.trim().split(/\s+/).length > mostWords;
  return kind === 'agenda-item' && !/[*+•-]/.test(marks);
}

/** Whether a line without a capital goes on with the sentence of the line above, which is no field and has not ended. */
function goesOn(typed: string, index: number, start: string): boolean {
  if (index === 0 || !/^[a-z]/.test(start)) return false;
  const above = typed.slice(typed.lastIndexOf('\n', index - 2) + 1, index - 1);
  return /[\p{L}\p{N},]\r?$/u.test(above) && !above.includes(':');
}

function expectedIn({ kind }: Section, name: string): string {
  if (kind === null) return `\`${name}: …\` in the frontmatter`;
  return `\`- ${labelOf(name)}: …\` in the list under the heading`;
}

/** Whether a block is one that a slip makes of a list of fields. */
function canHide({ type }: RootContent): boolean {
  return ['paragraph', 'heading', 'list', 'blockquote', 'code'].includes(type);
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
