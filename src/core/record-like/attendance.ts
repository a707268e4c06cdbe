import type { Finding } from '../rules/issue.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, findIn, lineMarks, saysNone, tablesIn } from './blocks.ts';

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

const perhaps = /present|apologies|absent|attend|sederunt/i;

/** Lines in minutes that say who was there; of a meeting whose attendance is not stated, nobody would be counted. */
export function findAttendanceLines(
  blocks: readonly Block[],
  section: Section,
  body: string,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const patterns = [...lines, ...heads];
  const tables = tablesIn(section).flatMap(({ heads: columns, at }) => {
    const words = columns.find((column) => marks.test(column));
    const isOfNames = columns.some((column) => names.test(column));
    return words === undefined || !isOfNames ? [] : [explain('present', words, false, path, bodyStart + at)];
  });
  const texts = [...blocksWith(perhaps, blocks), ...headingsIn(section, body)];
  const inText = patterns.flatMap(([list, pattern]) =>
    findIn(pattern, texts)
      .filter(({ match }) => !isProse(match))
      .map(({ match, words, at }) => explain(list, words, match[0].endsWith(':'), path, bodyStart + at)),
  );
  return [...inText, ...tables];
}

/** The headings within an item; above all items there can be none, which is told already. */
function headingsIn({ kind, parts }: Section, body: string): Block[] {
  if (kind === null) return [];
  return parts.flatMap((part) =>
    ('nodes' in part ? part.nodes : [])
      .filter(({ type }) => type === 'heading')
      .map((node) => ({ typed: body.slice(startOf(node), endOf(node)), at: startOf(node) })),
  );
}

/** The first column of a table that lists who was there, and the one that says how they attended. */
const names = /^(?:names?|members?|councillors?|trustees?|directors?|governors?)$/i;
const marks = /^(?:present|attendance|attended|apologies|absent)$/i;

/** Whether a line is the rest of a sentence, or says that there was nobody. */
function isProse({ 0: whole, 1: words = '', index, input }: RegExpExecArray): boolean {
  const behind = input.slice(index + whole.length);
  if (saysNone.test(behind) || /^[\s*_]*no\b/i.test(behind)) return true;
  return /^[a-z]/.test(words) && index > 0 && whole.slice(0, whole.indexOf(words)).trim() === '';
}

function explain(list: List, typed: string, isLine: boolean, file: string, offset: number): Finding {
  return {
    rule: 'stray-field',
    file,
    place: { offset },
    message: `\`${typed}${isLine ? ':' : ''}\` says who was there, and stands in the text; expected \`attendance:\` in the frontmatter, with \`${list}:\` below it.`,
    hint: 'Put the names there, each on a line with a hyphen; ordinary text can start with another word.',
  };
}
