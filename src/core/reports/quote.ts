import { makeVisible } from './visible.ts';

/** The longest stretch of a line that is quoted, in characters. */
const width = 100;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The two rows that quote a line of a file and point at a column of it; none where there is nothing to see. */
export function quoteLine(text: string, line: number, column: number): string[] {
  if (text.trim() === '' || text === '---') return [];
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const start = Math.max(Math.min(indent, column - 1), column - 1 - width / 2);
  const shown = `${start > indent ? '…' : ''}${text.slice(start, start + width).trimEnd()}`;
  const before = `${start > indent ? '…' : ''}${text.slice(start, column - 1)}`;
  const rest = text.trimEnd().length > start + width ? '…' : '';
  const gutter = ' '.repeat(String(line).length);
  return [`${String(line)} | ${makeVisible(shown)}${rest}`, `${gutter} | ${' '.repeat(countGraphemes(before))}^`];
}

function countGraphemes(text: string): number {
  return Array.from(segmenter.segment(makeVisible(text))).length;
}
