import type { Finding } from '../rules/issue.ts';
import { saysNone } from '../markdown/none.ts';
import type { Section } from '../markdown/sections.ts';
import { onceForEachObject } from '../once.ts';
import { cut } from '../shortened.ts';
import { type Block, findIn, lineMarks, typedOf, type TypedTable } from './blocks.ts';
import { isEmptyList, type MinutesFile } from './minutes-file.ts';

/** The lists of a meeting's attendance, by how minutes on paper head them. */
const lists = [
  [
    'present',
    /(?:(?:those|(?:board |committee )?members|councillors|cllrs|trustees|directors|governors) )?present|(?:those|members) attending|attendees|sederunt/
      .source,
  ],
  ['apologies', /apologies(?: for absence)?(?: (?:were )?received)?(?: from)?/.source],
  ['absent', /(?:members |councillors )?absent/.source],
  ['inAttendance', /(?:also )?in attendance|(?:also|others|officers|staff) present/.source],
] as const;

type List = (typeof lists)[number][0];

const lines = lists.map(([list, words]) => [list, new RegExp(`^${lineMarks}(${words})[*_\`]{0,3} ?:`, 'gim')] as const);

/** A line of its own in bold, or a heading, with the names below it. */
const heads = lists
  .filter(([list]) => list === 'present' || list === 'inAttendance')
  .map(([list, words]) => [list, new RegExp(`^(?:#{2,6} +|\\*\\*|__)(${words})(?:\\*\\*|__)?$`, 'gim')] as const);

const patterns = [...lines, ...heads];

/** The title of an item that has nothing but the names of one list. */
const titles = lists.map(([list, words]) => [list, new RegExp(`^(?:${words})$`, 'i')] as const);

/** The colon after the last word of such a line, which is found sooner than the word. */
const colon =
  /(?<=(?:present|attending|attendees|sederunt|apologies|absence|received|from|absent|attendance)[*_`]{0,3} ?):/i;

function mayName({ typed }: Block): boolean {
  return colon.test(typed) || typed.includes('**') || typed.includes('__');
}

/** A word of the title of an item on who was there. */
const inTitle = /present|apologies|absent|attend|sederunt/i;

/** Which lists of its attendance a meeting leaves out or empty: all where it says nothing of who was there. */
const unstatedLists = onceForEachObject(({ attendance }: Readonly<Record<string, unknown>>): ReadonlySet<List> => {
  const fields = Object.entries(typeof attendance === 'object' ? (attendance ?? {}) : {});
  const stated = new Set(fields.filter(([, value]) => !isEmptyList(value)).map(([name]) => name));
  return new Set(
    lists.map(([list]) => list).filter((list) => !stated.has(list) && !(list === 'present' && stated.has('remote'))),
  );
});

/** Lines in minutes that say who was there; for a meeting whose attendance is not stated, nobody would be counted. */
export function findAttendanceLines(
  blocks: readonly Block[],
  section: Section,
  tables: readonly TypedTable[],
  { source: { path, bodyStart }, body, meeting }: MinutesFile,
): Finding[] {
  if (meeting === null) return [];
  const texts = [...headingsIn(section, body), ...blocks.filter(mayName)];
  const mayBeTitle = section.title !== undefined && inTitle.test(section.title);
  if (texts.length + tables.length === 0 && !mayBeTitle) return [];
  const unstated = unstatedLists(meeting);
  const isStated = unstated.size < lists.length;
  const inTables = tables.flatMap(({ heads: columns, at }) => {
    const words = columns.find((column) => marks.test(column));
    const isOfNames = columns.some((column) => names.test(column));
    return words === undefined || !isOfNames || isStated
      ? []
      : [explain('present', words, false, path, bodyStart + at)];
  });
  const inText = patterns.flatMap(([list, pattern]) =>
    (unstated.has(list) ? findIn(pattern, texts) : [])
      .filter(({ match }) => !isProse(match, isStated))
      .map(({ match, words, at }) => explain(list, words, match[0].endsWith(':'), path, bodyStart + at)),
  );
  const titled = titles.find(([list, title]) => unstated.has(list) && title.test(section.title ?? ''));
  const named = titled === undefined ? null : namesIn(section, body);
  const under =
    named === null ? [] : [explain(titled?.[0] ?? 'present', named.typed, false, path, bodyStart + named.at)];
  return [...inText, ...inTables, ...under];
}

/** The first block of an item, where it is nothing but names. */
function namesIn({ parts: [first] }: Section, body: string): Block | null {
  const [node] = first !== undefined && 'nodes' in first ? first.nodes : [];
  if (node?.type !== 'paragraph' && node?.type !== 'list') return null;
  const { typed, at } = typedOf(node, body);
  return isOfNames(typed) ? { typed: firstLine(typed), at } : null;
}

/** Whether a text has nothing but names, with what separates them and remarks in brackets. */
function isOfNames(text: string): boolean {
  const words = text.replace(/\([^()]*\)/g, ' ').match(/[^\s,;:.*_&/–-]+/g) ?? [];
  const isName = (word: string) => /^\p{Lu}[\p{L}’'-]*$/u.test(word) || /^(?:and|de|van|von|the|of)$/.test(word);
  return words.length > 1 && words.every(isName) && !notNames.test(words[0] ?? '');
}

const notNames = /^(?:None|No|Nil|Nobody|All|As|See|There|The|Apologies|Noted|Minutes)$/;

function firstLine(typed: string): string {
  return cut(typed.split(/\r?\n/, 1)[0]?.replace(/^[*+-] /, '') ?? '', 60);
}

/** The headings within an item; above all items there can be none, which is already reported. */
function headingsIn({ kind, parts }: Section, body: string): Block[] {
  const headings: Block[] = [];
  for (const part of kind === null ? [] : parts) {
    for (const node of 'nodes' in part ? part.nodes : []) {
      if (node.type !== 'heading') continue;
      headings.push(typedOf(node, body));
    }
  }
  return headings;
}

/** The first column of a table that lists who was there, and the one that says how they attended. */
const names = /^(?:names?|members?|councillors?|trustees?|directors?|governors?)$/i;
const marks = /^(?:present|attendance|attended|apologies|absent)$/i;

/** A share or a number of people, in figures or words, who are not named. */
const uncounted = /^[\s*_]*(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|about) )/i;

/** How far behind its colon a line must have the first name, in characters. */
const farthestName = 500;

/** Whether a line is the rest of a sentence, says that there was nobody, or names nobody; where others are listed, it must name somebody. */
function isProse({ 0: whole, 1: words = '', index, input }: RegExpExecArray, isStated: boolean): boolean {
  const end = index + whole.length;
  const behind = input.slice(end, end + farthestName);
  if (whole.endsWith(':')) {
    if (saysNone.test(behind) || /^[\s*_]*no\b/i.test(behind) || uncounted.test(behind)) return true;
    if (isStated && behind.trim() !== '' && !/\p{Lu}/u.test(behind)) return true;
  }
  return /^[a-z]/.test(words) && index > 0 && whole.slice(0, whole.indexOf(words)).trim() === '';
}

function explain(list: List, typed: string, isLine: boolean, file: string, offset: number): Finding {
  return {
    rule: 'stray-field',
    file,
    place: { offset },
    message: `\`${typed}${isLine ? ':' : ''}\` says who was there, but is in the text; expected \`attendance:\` in the frontmatter, with \`${list}:\` below it.`,
    hint: isLine
      ? 'Put the names there, each on a line with a hyphen. If it is ordinary text, start with another word, or put a backslash before the colon.'
      : 'Put the names there, each on a line with a hyphen; if it is ordinary text, start with another word.',
  };
}
