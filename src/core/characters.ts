import { type Finding, fileStart } from './rules/issue.ts';
import { findMergeConflicts } from './merge-conflicts.ts';
import { findStrange } from './strange-characters.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Characters that cannot be seen, or that change the order in which others are read. Joiners are left alone: scripts and emoji need them. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFD-\uFFFF]/;

/**
 * Tags, each of which stands for a letter or figure, so that they can hide a text. The flag of a part of a country, such as
 * Scotland, needs them: a black flag, three to six tags and an end tag.
 */
const flagTag = /\uDB40[\uDC30-\uDC39\uDC61-\uDC7A]/.source;
const flag = `\\uD83C\\uDFF4(?:${flagTag}){3,6}\\uDB40\\uDC7F`;
const tagOutsideFlag = `\\uDB40(?<!(?=${flag})\\uD83C\\uDFF4(?:${flagTag}){0,6}\\uDB40)[\\uDC00-\\uDC7F]`;

/** What is no character and never will be: with those above, the last two of each plane. XML may not have all of them. */
const noCharacter =
  /[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/
    .source;

const invisible = new RegExp(`${unseen.source}|${tagOutsideFlag}|${noCharacter}`, 'g');

/** What no file can have, but a value whose characters are written by their numbers can: half a character, and ends of lines that only some programs know. */
const byNumber = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\r(?!\n)|[\u2028\u2029]/
  .source;

const invisibleInValue = new RegExp(`${invisible.source}|${byNumber}`);

/** The first character of a text that cannot be seen, as `U+202E`, be it written by its number; null where there is none. */
export function firstInvisible(text: string): string | null {
  const at = text.search(invisibleInValue);
  return at < 0 ? null : `U+${codeOf(text, at)}`;
}

/** The most invisible characters that are reported in one line; the last report says how many more there are. */
const mostOfLine = 10;

/** Decodes the bytes of a file, or says why they are not text that can be trusted. */
export function decodeText(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
  const text = tryDecode(bytes);
  if (text === null || hasZeroAtStart(bytes)) return { text: '', findings: [notUtf8(file, bytes)] };
  const findings = [
    ...findInvisible(file, text),
    ...findOldLineEnding(file, text),
    ...findStrange(file, text),
    ...findMergeConflicts(file, text),
  ];
  return { text, findings };
}

/** The text of bytes that are known to be sound. */
export function textOfBytes(bytes: Uint8Array): string {
  return tryDecode(bytes) ?? '';
}

/** A line that ends in a way that only some programs take for a line ending: YAML and Markdown disagree. */
function findOldLineEnding(file: string, text: string): Finding[] {
  const at = /[\r\u2028\u2029]/.test(text) ? text.search(/\r(?!\n)|[\u2028\u2029]/) : -1;
  if (at === -1) return [];
  const isOld = text[at] === '\r';
  return [
    {
      rule: 'line-endings',
      file,
      place: { offset: at },
      message: isOld
        ? 'A line ends with a carriage return alone, as on old Macs.'
        : `A line ends with the character U+${codeOf(text, at)}, which cannot be seen and ends a line in some programs only.`,
      hint: isOld
        ? 'Save the file again with Unix or Windows line endings.'
        : 'Delete it, and press Enter where a line should end.',
    },
  ];
}

/** Half of each letter of UTF-16 is zero, where it is saved without the mark that says so. */
function hasZeroAtStart(bytes: Uint8Array): boolean {
  return bytes[0] === 0 || bytes[1] === 0;
}

/** The text of bytes; null if they are not UTF-8. */
export function tryDecode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Finding {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || hasZeroAtStart(bytes);
  const found = isUtf16 ? 'UTF-16, which some editors call “Unicode”' : 'some other encoding';
  return {
    rule: 'not-utf-8',
    file,
    place: fileStart,
    message: `The file is saved in ${found}; expected UTF-8.`,
    hint: 'Open it in the program that wrote it and save it again with the encoding UTF-8.',
  };
}

function findInvisible(file: string, text: string): Finding[] {
  const lines: RegExpExecArray[][] = [];
  let end = -1;
  for (const match of text.matchAll(invisible)) {
    if (match.index > end) {
      end = endOfLine(text, match.index);
      lines.push([]);
    }
    lines.at(-1)?.push(match);
  }
  return lines.flatMap((line) => {
    const shown = line.slice(0, mostOfLine);
    const left = line.length - shown.length;
    return shown.map((match, index) => explainInvisible(file, match, index === shown.length - 1 ? left : 0));
  });
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function explainInvisible(file: string, { 0: character, index }: RegExpExecArray, left: number): Finding {
  const more = left === 0 ? '' : `, and ${String(left)} more on this line`;
  return {
    rule: 'invisible-character',
    file,
    place: { offset: index },
    message: `There is an invisible character, U+${codeOf(character, 0)}${more}.`,
    hint: 'Delete it: put the cursor after it and press Backspace, or type the word again.',
  };
}

function codeOf(text: string, at: number): string {
  return (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
