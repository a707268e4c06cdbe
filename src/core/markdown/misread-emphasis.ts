import type { Emphasis, Strong } from 'mdast';
import { endOf, startOf } from './parse.ts';
import { excerptAround, type Slip } from './slips.ts';

/** What stands around the marks of an emphasis, and between them. */
interface Marked {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Emphasis that was never meant: figures with a star between them, or stars or lines as they are used on paper. */
export function misreadEmphasis(node: Emphasis | Strong, body: string): Slip | null {
  const [at, end] = [startOf(node), endOf(node)];
  const mark = body[at] ?? '';
  const before = body[at - 1] ?? '';
  if (before === mark) return null; // It is reported for the emphasis around it.
  const width = node.type === 'strong' ? 2 : 1;
  const words = body.slice(at + width, end - width);
  const run = /^([*_])\1*/.exec(body.slice(at, at + 10))?.[0].length ?? 0;
  const marked = { before, words, after: body[end] ?? '' };
  if (!isLine(marked, mark, run) && !isBetweenFigures(marked) && !isAcrossWords(marked) && !isInBrackets(marked)) {
    return null;
  }
  return {
    rule: 'markdown-slip',
    at,
    message: `The \`${mark}\` characters in \`${excerptAround(body, at, end)}\` would be left out, and what is between them would be emphasised.`,
    hint:
      mark === '*'
        ? 'Put a backslash before each one that you mean as typed, and write `×` between figures; emphasise whole words only.'
        : 'For a line to write on, leave a space on each side of it; to emphasise words, put two on each side, not more.',
  };
}

/** More marks than any emphasis has: a line to sign on. */
function isLine({ before }: Marked, mark: string, run: number): boolean {
  return run > 3 || (run === 3 && mark === '_' && /[^\s([{"“‘'*]/.test(before));
}

/** A star with a figure on each side. */
function isBetweenFigures({ before, words, after }: Marked): boolean {
  return (isFigure(before) && isFigure(words[0])) || (isFigure(words.at(-1)) && isFigure(after));
}

/** From within a word or number to within another one. Part of a single word can be meant. */
function isAcrossWords({ before, words, after }: Marked): boolean {
  if (!isWordSign(before) || !isWordSign(after)) return false;
  return /\s/.test(words) || isFigure(before) || isFigure(after);
}

/** Two stars in brackets, with everything between them. */
function isInBrackets({ words }: Marked): boolean {
  return /^[)\]]|[([]$/.test(words);
}

function isFigure(sign: string | undefined): boolean {
  return sign !== undefined && /\d/.test(sign);
}

/** Whether a character is part of a word or number. */
export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
