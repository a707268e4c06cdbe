import type { Finding } from '../rules/issue.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, findIn, lineMarks, saysNone } from './blocks.ts';
import { headingUnder } from './heading.ts';

type RecordKind = 'action' | 'decision';

const words: Readonly<Record<RecordKind, string>> = {
  action: /(?:(?:agreed|new|further|key) )?actions?(?: (?:points?|items?|required|agreed|arising|owner|by|for))?/
    .source,
  decision: /decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed/.source,
};

/** A number or reference behind a word: `3`, `no. 4`, `#5`, `26/03a`, `A 26/1`; a year alone is a name’s. */
const number =
  /(?: (?:no\.? ?|number )?#?(?:[a-z]?\d{1,3}[a-z]?|(?:[a-z]{1,5}\/|[a-z] ?)?\d{1,4}(?:[./-]\d{1,4}){1,2}[a-z]?))/
    .source;

/** Initials of people, or words in brackets, between a word and what parts it from the record. */
const people = /(?: (?:[A-Z]{2,3}(?:[/&+][A-Z]{2,3})*|[([][^()[\]\n]{1,40}[)\]]))/.source;

/** A word for a record at the head of a line or sentence, or in brackets or bold at any place of it, and what parts it from the record itself. */
function lineOf(kind: RecordKind): RegExp {
  const before = String.raw`(?:^${lineMarks}|[.!?)] {1,2}|[([]|\*\*|__)`;
  return new RegExp(`${before}(${words[kind]})[*_\`]{0,3}(${number})?(${people})?[*_\`]{0,3} ?(:|[–—]|-{1,2} )`, 'gim');
}

/** What comes between the verb of a resolution and its words. */
const how =
  /[*_]{0,3},? [*_]{0,3}(?:unanimously,? |nem\.? con\.?,? |by [^.\n]{1,40}? )?(?:that|to)\b(?! (?:date|day|evening|morning|night|week|year)\b)/
    .source;

/** The verb of a resolution: in capitals at any place but behind a quotation mark, or as the first word of a line. */
const resolved = new RegExp(`(?:(?<![\\w“‘"'-])|^${lineMarks})(RESOLVED|AGREED)(?:${how}|[*_]{0,3}:)`, 'gm');
const resolvedFirst = new RegExp(`^${lineMarks}(Resolved|Agreed)${how}`, 'gm');

const patterns = [
  ['action', lineOf('action')],
  ['decision', lineOf('decision')],
  ['decision', resolved],
  ['decision', resolvedFirst],
  [
    'action',
    new RegExp(
      `^${lineMarks}[([]?[*_]{0,3}(ACTIONS?) (?:[A-Z]{2}(?:[/&+][A-Z]{2})*|CLERK|CHAIR|ALL)[*_)\\]]{0,4}$`,
      'gm',
    ),
  ],
] as const;

const perhaps = /action|decision|resol|agreed/i;

/** Lines in minutes that begin as those of a decision or an action do on paper: neither would be one. */
export function findRecordLines(
  blocks: readonly Block[],
  section: Section,
  kind: Kind,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const wrong = patterns.filter(([like]) => like !== kind);
  const findings = new Map<number, Finding>();
  const texts = blocksWith(perhaps, blocks);
  for (const [like, pattern] of wrong) {
    for (const { match, at } of findIn(pattern, texts)) {
      if (isProse(like, match)) continue;
      const offset = bodyStart + at;
      const heading = headingUnder(section, kind, like === 'action' ? 'Action' : 'Decision');
      findings.set(offset, findings.get(offset) ?? explain(match, like, heading, path, offset));
    }
  }
  return [...findings.values()];
}

/** Whether a line only looks like a record: it goes on with a sentence, stands in one, or says that there is none. */
function isProse(kind: RecordKind, match: RegExpExecArray): boolean {
  const { 0: whole, 1: word = '', 3: between = '', 4: sign = '', index, input } = match;
  const behind = input.slice(index + whole.length);
  if (saysNone.test(behind) || (kind === 'action' && /^[\s*_]*no\b/i.test(behind))) return true;
  if (/^ [A-Za-z]/.test(between) && !/^ (?:[^a-z]+|All)$/.test(between)) return true; // No initials, but a word.
  const before = whole.slice(0, whole.indexOf(word));
  const isSmall = /^[a-z]/.test(word);
  if (/^[.!?)] /.test(before)) return isSmall || sign !== ':';
  if (/[([]$/.test(before)) return isSmall && sign !== ':';
  return isSmall && index > 0 && before.trim() === '';
}

function explain(match: RegExpExecArray, like: RecordKind, heading: string, file: string, offset: number): Finding {
  const { 0: whole, 1: word = '', 2: number } = match;
  const typed = whole.slice(whole.indexOf(word)).replace(/[*_`]/g, '').trim();
  const isAction = like === 'action';
  const orUpdate = isAction && number !== undefined ? `, or \`${heading} update\` if it was raised before` : '';
  return {
    rule: 'record-line',
    file,
    place: { offset },
    message: `\`${typed}\` starts what is written like ${isAction ? 'an action' : 'a decision'}, and stands in the text; expected \`${heading}\` with its words under it${orUpdate}.`,
    hint: 'Give it a section of its own. What only tells of one that is recorded elsewhere can be put in other words.',
  };
}
