import type { Finding } from '../rules/issue.ts';
import { labelsIn } from '../markdown/field-list.ts';
import { saysNone } from '../markdown/none.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, lineMarks, matchesIn } from './blocks.ts';
import { headingUnder } from './heading.ts';

/** The head of a line, or of a sentence in it. */
const start = `(?:^${lineMarks}|[.;!?] )`;

/** How many for and against, or that all were for; two numbers with a word after them are of something else. */
const tally =
  /[^\n]{0,20}?(?:(?<!\d)\d{1,3} ?[-–:] ?\d{1,3}(?![\d%]| ?(?!in favou?r|for\b|against|with\b|carried|abst|and\b)[a-z])|\d+ (?:votes? )?(?:for|in favou?r|ayes?|yes)\b|(?:for|ayes?|yes):? \d|unanim|carried|all in favou?r)/
    .source;

/** How a motion is written on paper, with the field that says the same of a decision. */
const patterns = [
  [
    'mover',
    `${start}((?:proposed|moved|proposer|mover|motion)(?: by)?)[*_]{0,3}(?:[*_ ]{0,4}:)? [^\\n]{2,120}?(?:[,;.–/-][*_ ]{0,4}(?:and )?| and | {2,}|\\t)second(?:ed|er|(?= by|[*_]{0,3}:))\\b`,
  ],
  ['mover', `^${lineMarks}((?:proposed|moved|motion) by|proposer|mover)[*_]{0,3} ?:`],
  ['mover', `^${lineMarks}(proposed|moved)[*_]{0,3} ?:`],
  ['seconder', `^${lineMarks}(second(?:ed)? by|seconder|seconded)[*_]{0,3} ?:`],
  ['vote', `${start}((?:(?:roll[- ]call|recorded) )?votes?|voting)[*_]{0,3} ?:${tally}`],
  ['vote', `^${lineMarks}(votes? (?:for|against))[*_]{0,3} ?: ?\\d`],
  ['vote', `^${lineMarks}(ayes|yeas|nays)[*_]{0,3} ?:`],
  ['outcome', `${start}(motion (?:was )?(?:carried|passed|failed|lost|defeated))\\b`],
  ['outcome', `^${lineMarks}(carried|defeated)(?: unanimously| nem\\.? con\\.?)?[*_.]{0,4}$`],
].map(([field = '', pattern = '']) => [field, new RegExp(pattern, 'gim')] as const);

/** A word of one, with its capital: to look for it in any letters takes three times as long. */
const perhaps =
  /[SMPVRAYNCD](?:econd|ECOND|oved|OVED|over|OVER|otion|OTION|ropos|ROPOS|ot(?:e|ing)|OT(?:E|ING)|oll|OLL|ecorded|ECORDED|yes|YES|eas|EAS|ays|AYS|arried|ARRIED|efeated|EFEATED)/;

/** Lines in minutes that say who moved or seconded, or how a vote went: no decision would have it. */
export function findMotionLines(
  blocks: readonly Block[],
  section: Section,
  kind: Kind,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const isDecision = kind === 'decision';
  const said = isDecision && section.fields !== null ? (labelsIn(section.fields) ?? []) : [];
  return blocksWith(perhaps, blocks).flatMap(({ typed, at }) => {
    if (!isDecision && /\b(?:RESOLVED|AGREED)\b/.test(typed)) return []; // It is reported as a decision.
    const found = patterns.flatMap(([field, pattern]) =>
      said.includes(field)
        ? []
        : matchesIn(pattern, typed)
            .filter((match) => !isProse(match) && !(isDecision && isField(match)))
            .map((match) => ({ field, ...wordIn(match) })),
    );
    const places = new Map(found.toSorted((a, b) => b.at - a.at).map((each) => [isDecision ? each.field : '', each]));
    return [...places.values()].map((each) => {
      const expected = isDecision ? null : headingUnder(section, kind, 'Decision');
      return explain(each.field, each.typed, expected, path, bodyStart + at + each.at);
    });
  });
}

/** Whether a line goes on with a sentence, or says that there was none; a name has a capital. */
function isProse({ 0: whole, 1: word = '', index, input }: RegExpExecArray): boolean {
  const isSentence = /^(?:proposed|moved|motion)$/i.test(word) && /^[*_]* [a-z]/.test(behindWord(whole, word));
  const behind = input.slice(index + whole.length);
  return isSentence || isOfOthers(whole, word, behind) || /^[a-z]/.test(word) || saysNone.test(behind);
}

/** How far after a line on who proposed we look for the one on who seconded, in characters. */
const farthestSeconder = 500;

/** Whether what follows a colon is not a name: a new bench can be proposed too, and staff can be seconded to somebody. */
function isOfOthers(whole: string, word: string, behind: string): boolean {
  if (!whole.endsWith(':')) return false;
  if (/^(?:proposed|moved)$/i.test(word)) {
    return !/\bsecond(?:ed)?(?: by)?[*_ ]{0,4}:|\bseconder\b/i.test(behind.slice(0, farthestSeconder));
  }
  return /^seconded$/i.test(word) && !/^[*_ ]*\p{Lu}/u.test(behind);
}

/** The word of a line as it is reported, with the colon after it, and where it is. */
function wordIn({ 0: whole, 1: word = '', index, input }: RegExpExecArray): { typed: string; at: number } {
  const at = index + whole.indexOf(word);
  return { typed: /^[*_ ]*:/.test(input.slice(at + word.length)) ? `${word}:` : word, at };
}

function behindWord(whole: string, word: string): string {
  return whole.slice(whole.indexOf(word) + word.length);
}

/** Whether a line is written like the field itself, which is reported for all records. */
function isField({ 0: whole, 1: word = '' }: RegExpExecArray): boolean {
  return /^(?:mover|seconder|vote)$/i.test(word) && /^[*_]* ?:/.test(behindWord(whole, word));
}

function explain(field: string, typed: string, heading: string | null, file: string, offset: number): Finding {
  const says =
    { mover: 'who moved', seconder: 'who seconded', vote: 'how a vote went', outcome: 'what came of a motion' }[
      field
    ] ?? '';
  const orBackslash = typed.endsWith(':') ? ', or put a backslash before the colon' : '';
  const otherwise = `if it is ordinary text, write a sentence, like \`It was moved by …\`${orBackslash}.`;
  const line = `\`- ${field.charAt(0).toUpperCase()}${field.slice(1)}: …\``;
  const expected = heading === null ? `${line} in the list under the heading` : `\`${heading}\` with ${line} under it`;
  return {
    rule: heading === null ? 'stray-field' : 'record-line',
    file,
    place: { offset },
    message: `\`${typed}\` starts a line that says ${says}, but it is in the text; expected ${expected}.`,
    hint: `${heading === null ? 'Put it there' : 'Give the decision a section of its own'}; ${otherwise}`,
  };
}
