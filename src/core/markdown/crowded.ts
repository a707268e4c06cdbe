/**
 * How much of a text the parser may have to copy, in characters: for each character reference, like `&amp;`, it copies the
 * whole block. A megabyte of `&amp;` alone would take more memory than a machine has.
 */
const mostCopied = 2 ** 28;

/** How many pairs of underscores the parser may have to compare, within blocks: it takes some three seconds. */
const mostPairs = 2e9;

/**
 * How many signs within lines the parser may have to place, times the length of the line: in one that has more than
 * ASCII it counts from the start of the line for each. It takes a second or two.
 */
const mostPlaced = 2 ** 31;

/** How many addresses a word without a space may start: for each the parser looks through the whole word, and again for each sign that no address ends with. */
const mostAddresses = 500;

/** The shortest text that can have so many of any. */
const shortest = 16 * 1024;

/** Whether a text has so many character references, or underscores, in blocks without an empty line, so many signs in a line, or addresses in a word, that it cannot be parsed. */
export function isCrowded(text: string): boolean {
  if (text.length < shortest) return false;
  return (
    isInAny(text, /\n[ \t]*\r?\n/, isTooMuch) || isInAny(text, '\n', isTooLong) || isInAny(text, /\s/, isOfAddresses)
  );
}

/** Whether there is too much in the pieces of a text: as in nearly all there is not, if it is not too much for the whole. */
function isInAny(text: string, end: RegExp | string, isMany: (pieces: readonly string[]) => boolean): boolean {
  return isMany([text]) && isMany(text.split(end));
}

function isTooMuch(blocks: readonly string[]): boolean {
  let copied = 0;
  let pairs = 0;
  for (const block of blocks) {
    copied += count(block, letterByName) * block.length;
    pairs += count(block, underscore) ** 2;
  }
  return copied > mostCopied || pairs > mostPairs;
}

function isTooLong(lines: readonly string[]): boolean {
  let placed = 0;
  for (const line of lines) if (beyondAscii.test(line)) placed += count(line, sign) * line.length;
  return placed > mostPlaced;
}

function isOfAddresses(words: readonly string[]): boolean {
  return words.some((word) => count(word, address) > mostAddresses);
}

const address = /:\/\/|www\./gi;

const beyondAscii = /[^\0-\x7f]/;

/** What may start or end something in a line: emphasis, code, a link, an address, a cell. */
const sign = /[!&*:<>@[\\\]_`|~]|www/gi;

const letterByName = /&#?[a-z\d]{1,32};/gi;
const underscore = /_/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
