import type { Finding } from '../rules/issue.ts';
import { saysNone } from '../markdown/none.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, type Found, findIn, lineMarks } from './blocks.ts';
import { headingUnder } from './heading.ts';
import { initials, roles, startsWithSomebody, titledName } from './people.ts';
import { resolutions } from './resolution.ts';

/** What a line can be written like. */
export type RecordKind = 'action' | 'decision';

const words: Readonly<Record<RecordKind, string>> = {
  action: /(?:(?:agreed|new|further|key) )?actions?(?: (?:points?|items?|required|agreed|arising|owner|by|for))?/
    .source,
  decision: /decisions?(?: (?:made|taken))?|resolved|resolutions?|agreed/.source,
};

/** A number or reference after a word: `3`, `no. 4`, `#5`, `26/03a`, `A 26/1`; a year alone is a name’s. */
const number =
  /(?: (?:no\.? ?|number )?#?(?:[a-z]?\d{1,3}[a-z]?|(?:[a-z]{1,5}\/|[a-z] ?)?\d{1,4}(?:[./-]\d{1,4}){1,2}[a-z]?))/
    .source;

/** Who is named between a word and what parts it from the record, or words in brackets. */
const people = `(?: (?:${titledName}|${roles}|${initials}|[([][^()[\\]\\n]{1,40}[)\\]]))`;

const isSomebody = new RegExp(`^ (?:${titledName}|${roles})$`, 'i');

/** A word for a record at the head of a line or sentence, or in brackets or bold at any place of it, and what parts it from the record itself. */
function lineOf(kind: RecordKind): RegExp {
  const before = String.raw`(?:^${lineMarks}|[.!?)] {1,2}|[([]|\*\*|__)`;
  return new RegExp(`${before}(${words[kind]})[*_\`]{0,3}(${number})?(${people})?[*_\`]{0,3} ?(:|[–—]|-{1,2} )`, 'gim');
}

/** The marks before a word that is in bold, or is alone on its line except for whose it is. */
const head = `^${lineMarks}`;

/** Actions that have no colon: whose they are is all that is in their line or brackets, or comes before. */
const unparted = [
  `(?:${head}[([]?|[([])[*_]{0,3}(ACTIONS?) (?:BY |FOR )?(?:THE )?(?:${initials}|CLERK|CHAIR(?:MAN)?|TREASURER|SECRETARY|OFFICERS?|ALL)(?:[*_.]{0,4}$|[*_]{0,3}[)\\]])`,
  `${head}[([]?[*_]{0,3}(Action) (?:by |for )?(?:[Tt]he )?(?:${initials}|(?:(?:Deputy|Town|Parish) )?Clerk|Chair(?:man)?|Treasurer|Secretary|All)[*_)\\].]{0,5}$`,
  `(?:${head}|[([]|[.!?)] {1,2})[*_]{0,3}((?:THE )?(?:${initials}|CLERK|CHAIR(?:MAN)?|TREASURER|SECRETARY|OFFICERS?|ALL) TO ACTION)\\b`,
  `[([][*_]{0,3}((?:[Tt]he )?(?:${initials}|[Cc]lerk|[Cc]hair(?:man)?|[Tt]reasurer|[Ss]ecretary) to action)\\b`,
  `${head}(AP ?\\d{1,3})[*_]{0,3} ?(?::|[–-] )[*_ ]{0,4}(?=${initials}\\b|(?:[Tt]he )?(?:Clerk|Chair|Treasurer|Secretary|All)\\b|Cllr|Mrs?\\b|[A-ZÀ-Ž][^.:\\n]{1,40} to\\b)`,
].map((pattern) => new RegExp(pattern, 'gm'));

/** A word in bold that a record follows without more. */
const bold = (word: string) => new RegExp(`${head}(${word})[*_]{2,3} (?=[A-ZÀ-Ž£])`, 'gm');

type Pattern = readonly [RecordKind, RegExp, isProse: (kind: RecordKind, found: Found) => boolean];

const patterns: readonly Pattern[] = [
  ['action', lineOf('action'), isProse],
  ['decision', lineOf('decision'), isProse],
  ...resolutions.map((pattern): Pattern => ['decision', pattern, isOfNone]),
  ...unparted.map((pattern): Pattern => ['action', pattern, isOfNone]),
  ['action', bold('Actions?|ACTIONS?'), isOfNone],
  ['decision', bold('Decisions?|DECISIONS?|Resolution|Resolved|Agreed'), isOfNone],
];

const perhaps = /[Aa](?:ction|greed)|A(?:CTION|GREED|P ?\d)|[Dd]ecision|DECISION|[Rr]esol|RESOL/;

/** Lines in minutes that begin as those of a decision or an action do on paper: neither would be one. */
export function findRecordLines(
  blocks: readonly Block[],
  section: Section,
  kind: Kind,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
  sought: readonly RecordKind[],
): Finding[] {
  const findings = new Map<number, Finding>();
  const texts = blocksWith(perhaps, blocks);
  if (texts.length === 0) return [];
  for (const [like, pattern, isNoRecord] of patterns) {
    if (!sought.includes(like)) continue;
    for (const found of findIn(pattern, texts)) {
      if (isNoRecord(like, found)) continue;
      const offset = bodyStart + found.at;
      const heading = headingUnder(section, kind, like === 'action' ? 'Action' : 'Decision');
      findings.set(offset, findings.get(offset) ?? explain(found.match, like, heading, path, offset));
    }
  }
  return [...findings.values()];
}

/** What says of actions that there are none, that they are closed, or where they are; said of others in a line below, it says nothing of these. */
const noAction =
  /^[\s*_]*(?:no\b|nothing\b|all (?:(?:are|were|have been|now|actions?) )*(?:complete|completed|done|closed|discharged)\b[ \t\r.*_)]*(?![^\n]))/i;

/** What says where in the minutes it is recorded. */
const elsewhere =
  /^[\s*_(]*(?:(?:please )?see (?:also )?(?:the )?(?:items?|minutes?|below|above|under|overleaf|appendix|action|decision)\b|as (?:listed|above|below)\b)/i;

/** The number of a planning application, on which somebody else decides. */
const application = /^[\s*_]*(?:[A-Z]{1,4}\/)?\d{2,4}\/\d{2,6}\/[A-Z]{2,5}\b/;

function isOfNone(kind: RecordKind, { match: { 0: whole, index, input } }: Found): boolean {
  const behind = input.slice(index + whole.length);
  return saysNone.test(behind) || elsewhere.test(behind) || (kind === 'action' ? noAction : application).test(behind);
}

/** Whether a line only looks like a record: it goes on with a sentence, is in one, or says that there is none. */
function isProse(kind: RecordKind, found: Found): boolean {
  const { 0: whole, 1: word = '', 3: between = '', 4: sign = '', index, input } = found.match;
  if (isOfNone(kind, found)) return true;
  if (/^ [A-Z]*[a-z]/.test(between) && !isSomebody.test(between)) return true; // No initials, but a word.
  const before = whole.slice(0, whole.indexOf(word));
  const isSmall = /^[a-z]/.test(word);
  if (/^[.!?)] /.test(before)) return isSmall || sign !== ':';
  if (/[([]$/.test(before)) {
    const behind = input.slice(index + whole.length);
    return isSmall && (kind === 'decision' || sign !== ':' || !startsWithSomebody(behind));
  }
  return isSmall && /^(?:\d+ )?$/.test(before.trimStart()) && (index > 0 || before !== '');
}

/** What a report says of an action that was raised before. */
const reported =
  /^[\s*_]*(?:(?:now|has been|was|is|are|still) )*(?:complete|completed|done|closed|discharged|ongoing|on-going|in hand|in progress|outstanding|carried forward|c\/f)\b/i;

function explain(match: RegExpExecArray, like: RecordKind, heading: string, file: string, offset: number): Finding {
  const { 0: whole, 1: word = '', 2: number, index, input } = match;
  const typed = whole.slice(whole.indexOf(word)).replace(/[*_`]/g, '').trim();
  const isReport = like === 'action' && reported.test(input.slice(index + whole.length));
  const orUpdate =
    like === 'action' && number !== undefined ? `, or \`${heading} update\` if it was raised before` : '';
  const expected = isReport
    ? `\`${heading} update\` with the words under it, or \`${heading}\` if it is a new one`
    : `\`${heading}\` with its words under it${orUpdate}`;
  return {
    rule: 'record-line',
    file,
    place: { offset },
    message: `\`${typed}\` starts what reads like ${like === 'action' ? 'an action' : 'a decision'}, but it is in the text; expected ${expected}.`,
    hint: `Give it a section of its own. If this only mentions one that is recorded elsewhere, put it in other words${typed.endsWith(':') ? `, or put a backslash before the colon: \`${typed.slice(0, -1)}\\:\`` : ''}.`,
  };
}
