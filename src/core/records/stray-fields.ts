import type { RootContent } from 'mdast';
import { z } from 'zod';
import { nearest } from '../hints/did-you-mean.ts';
import { matchesIn } from '../record-like/blocks.ts';
import { ordinary } from '../record-like/ordinary.ts';
import { wordMeant } from '../hints/meant.ts';
import { onceForEach } from '../once.ts';
import type { Finding } from '../rules/issue.ts';
import { labelOf, nameOf } from '../markdown/field-list.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section, SectionKind } from '../markdown/sections.ts';
import { fieldsOf, unwrap } from '../schema/shape.ts';
import { kinds } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';

type RecordKind = SectionKind | 'meeting';

/** The marks before a label, whatever they are. */
const marksBefore = /([ \t>*+_`•·◦▪●\uf000-\uf0ff#–—-]*(?:(?:\d{1,3}[.)]|\[[ xX]\]|[o§])[ \t]+[*_`]*)?)/.source;

/** A line that is written like a field: the marks, the label, and what follows it. */
const fieldLike = new RegExp(`^${marksBefore}([A-Za-z]+(?:[ -][A-Za-z]+){0,3})[*_\`]* ?:([^\\n]*)`, 'gm');

/** Fields that a heading or a file's place says, so that their labels are words like others. */
const saidElsewhere = new Set(['number', 'title', 'item']);

/** Fields that only a record has which no meeting made. */
const ofOutside = new Set(['date', 'madeBy']);

/** A line of a text that may be a field. */
interface Line {
  readonly typed: string;
  readonly name: string;
  readonly marks: string;
  readonly value: string;
  /** Where its label starts in its block. */
  readonly at: number;
}

/** Lines in the text of a record that are written like its fields: what they say would be lost as prose. */
export function findStrayFields(
  section: Section,
  kind: RecordKind,
  body: string,
  source: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const findings: Finding[] = [];
  let isFirst = true;
  for (const part of section.parts) {
    if (!('nodes' in part)) continue;
    for (const block of part.nodes) {
      const lines = canHide(block) ? linesIn(block, isFirst, section, kind, body) : [];
      for (const { typed, name, at } of lines) {
        const offset = source.bodyStart + startOf(block) + at;
        findings.push(stray(typed, expectedIn(section, name), source.path, offset));
      }
      isFirst = false;
    }
  }
  return findings;
}

/** The lines of a block that are fields, with a colon or, directly under a heading, without. */
function linesIn(block: RootContent, isFirst: boolean, section: Section, kind: RecordKind, body: string): Line[] {
  const raw = body.slice(startOf(block), endOf(block));
  const unparted =
    isFirst && block.type === 'list' && section.fields === null ? unpartedIn(ordinary(raw), section, kind) : [];
  if (!raw.includes(':') && !raw.includes('：')) return unparted; // As in nearly all: to look at each line takes longer.
  const typed = ordinary(raw);
  const lines = matchesIn(fieldLike, typed).flatMap(({ 1: marks = '', 2: label = '', 3: value = '', index }) => {
    const name = nameOf(label);
    return isField(name, section, kind) ? [{ typed: `${label}:`, name, marks, value, at: index + marks.length }] : [];
  });
  if (lines.length === 0) return unparted;
  const isLone = !isFirst && (lines.length < 2 || lines.length < typed.trim().split('\n').length);
  return [...unparted, ...lines.filter((line) => !isProse(line, kind, isLone) && !goesOn(typed, line))];
}

function isField(name: string, section: Section, kind: RecordKind): boolean {
  if (saidElsewhere.has(name) || (section.kind !== null && ofOutside.has(name))) return false;
  return Object.hasOwn(fieldsOf(kinds[kind].schema), name);
}

/** The characters after a value, from the start of their run: if they were also looked for from within it, a long run of dots would take minutes. */
const signsAtEnd = /(?<![.*_])[.*_]+$/;

/** The lines of a list directly under a heading that would be fields if there were a colon after their labels. */
function unpartedIn(typed: string, { kind }: Section, of: RecordKind): Line[] {
  if (kind === null) return [];
  return Array.from(
    typed.matchAll(unpartedOf(of)),
    ({ 1: before = '', 2: label = '', 3: sign = '', 4: value = '', index }) => ({
      typed: label + sign.trimEnd(),
      name: nameOf(label),
      marks: before,
      value,
      at: index + before.length,
    }),
  ).filter(({ name, value, typed: { length } }) => {
    const words = wordsOf(name, of);
    const isParted = length > labelOf(name).length;
    return words === null ? isParted && of !== 'agenda-item' : wordMeant(value.replace(signsAtEnd, ''), words) !== null;
  });
}

/** A line of a list that starts with the label of a field, and has a dash, an equals sign or nothing after it. */
const unpartedOf = onceForEach((kind: RecordKind) => {
  const names = Object.keys(fieldsOf(kinds[kind].schema)).filter(
    (name) => !saidElsewhere.has(name) && !ofOutside.has(name),
  );
  return new RegExp(
    `^${marksBefore}(${names.map(labelOf).join('|')})[*_]*( ?[–—=]| -|)[*_]* +([^\\s–—=:-][^\\n]*)$`,
    'gm',
  );
});

/** How many words follow a field whose value is one word of a list, or nearly one; prose has more. */
const mostWords = 3;

/** Whether a line is ordinary text all the same: a sentence after a word like "Outcome", or what an item's minute says among other things. */
function isProse({ name, marks: before, value }: Line, kind: RecordKind, isLone: boolean): boolean {
  const words = wordsOf(name, kind);
  if (words === null) return kind === 'agenda-item' && (isLone || !/[*+•◦▪●-]/.test(before));
  const isOfRecord = kind !== 'agenda-item' && kind !== 'meeting';
  return value.trim().split(/\s+/).length > mostWords || !(isOfRecord || isNear(value, words));
}

/** The words that a field can have; null where it has no list of them. */
function wordsOf(name: string, kind: RecordKind): readonly string[] | null {
  const schema = unwrap(fieldsOf(kinds[kind].schema)[name] ?? z.never());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : null;
}

/** Whether a value is one of some words, or starts with what is nearly one. */
function isNear(value: string, words: readonly string[]): boolean {
  const typed = value.replace(/[^\p{L}\s-]+/gu, '').trim();
  const [first = ''] = typed.split(/\s/, 1);
  return [typed, first].some((each) => wordMeant(each, words) !== null || nearest(each, words) !== null);
}

/** Whether a line without a capital goes on with the sentence of the line above, which is no field and has not ended. */
function goesOn(typed: string, { at, marks: before, typed: label }: Line): boolean {
  const index = at - before.length;
  if (index === 0 || !/^[a-z]/.test(before + label)) return false;
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
    message: `\`${typed}\` is written like a field, but is in the text; expected ${expected}.`,
    hint: typed.endsWith(':')
      ? 'Put it there, on a line like the others. If it is ordinary text, start with another word, or put a backslash before the colon.'
      : 'Write it there, with a colon after the label; if it is ordinary text, start with another word.',
  };
}
