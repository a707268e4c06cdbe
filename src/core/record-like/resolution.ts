import { lineMarks } from './blocks.ts';

/** What comes between the verb of a resolution and `that` or `to`: how it was carried, or on whose motion. */
const manner =
  /(?:\(?unanimously\)?,? |\(?nem\.? con\.?\)?,? |by [^.\n]{1,40}? |on (?:the|a) (?:motion|proposal|proposition|recommendation) [^\n]{1,100}?, |further |also )/
    .source;

/** What comes between the verb of a resolution and its words; no day or date by which something was settled, and nobody who agreed to it. */
const how = `[*_]{0,3},?\\s{1,2}[*_]{0,3}${manner}?(?:[Tt]hat|THAT|[Tt]o|TO)\\b(?!\\s(?:date|day|evening|morning|night|week|year|by|its|their|the satisfaction)\\b)`;

/** What else follows the verb at the head of a line or sentence: nothing, a bracket, or what was resolved without a `that`. */
const object =
  /(?:[*_.]{0,4}[ \t]*\r?$|[*_]{0,3},? (?:the|an?|not|unanimously|in principle|£|\()|[*_]{2,3} (?!means|in |on |by ))/
    .source;

const sentence = `(?:^${lineMarks}|[.!?)] {1,2})`;

/** How a resolution is written: its verb in capitals, with `that` or a colon anywhere but after a quotation mark, and with anything as the first word; or in lower case as the first word, with `that` or `to`. */
export const resolutions = [
  new RegExp(
    `(?:(?<![\\w“‘"'-])|^${lineMarks})(RESOLVED|AGREED)(?:${how}|[*_]{0,3}(?: \\(?unanimously\\)?)?[*_]{0,3} ?:)`,
    'gm',
  ),
  new RegExp(`(?:${sentence}|\\b(?:[Ii]t|IT) (?:was|WAS) (?:\\*\\*|__)?)(RESOLVED|AGREED)${object}`, 'gm'),
  new RegExp(`${sentence}(Resolved|Agreed)${how}`, 'gm'),
] as const;
