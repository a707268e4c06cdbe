/**
 * How much of a text the parser may have to copy, in characters: for each character reference, like `&amp;`, it copies the
 * whole block. A megabyte of `&amp;` alone would take more memory than a machine has.
 */
const mostCopied = 2 ** 28;

/** How many pairs of underscores the parser may have to compare, within blocks: it takes some three seconds. */
const mostPairs = 2e9;

/** The shortest text that can have so many of either. */
const shortest = 16 * 1024;

/** Whether a text has so many character references, or underscores, in blocks without an empty line that it cannot be parsed. */
export function isCrowded(text: string): boolean {
  if (text.length < shortest || !isTooMuch([text])) return false; // As in nearly all: blocks cannot have more than the whole.
  return isTooMuch(text.split(/\n[ \t]*\r?\n/));
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

const letterByName = /&#?[a-z\d]{1,32};/gi;
const underscore = /_/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
