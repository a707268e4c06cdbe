import { drawFinancialYear, drawMoney } from './figures.ts';
import type { Pen } from './pen.ts';
import { writeTopicPhrase } from './phrase.ts';
import { chance, drawBetween } from './random.ts';
import { capitalise, writeFragment, writeSentence } from './sentence.ts';

const leads = ['Members raised the following points:', 'The main findings were:', 'In discussion it was said that:'];

/** A piece of Markdown and how many words a reader finds in it. */
export interface Prose {
  text: string;
  words: number;
}

/** Writes the minute of an item: paragraphs, and now and then a list or a table, up to a number of words. */
export function writeMinute(pen: Pen, length: number, opening: readonly string[] = []): Prose {
  const blocks = [writeParagraph(pen, drawBetween(pen.random, 25, 60), opening)];
  const special = chance(pen.random, 0.12) ? writeList(pen) : chance(pen.random, 0.05) ? writeTable(pen) : undefined;
  if (special !== undefined) blocks.push(special);
  if (chance(pen.random, 0.06)) blocks.push({ text: '### Discussion', words: 0 });
  let words = sum(blocks);
  while (words < length || blocks.at(-1)?.words === 0) {
    const block = writeParagraph(pen, Math.min(length - words, drawBetween(pen.random, 30, 75)));
    blocks.push(block);
    words += block.words;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), words };
}

/** Writes a paragraph of at least so many words, after sentences that it must start with. */
export function writeParagraph(pen: Pen, length: number, opening: readonly string[] = []): Prose {
  const sentences = [...opening];
  let words = opening.reduce((total, sentence) => total + countWords(sentence), 0);
  while (words < length || sentences.length === 0) {
    const sentence = writeSentence(pen);
    sentences.push(sentence);
    words += countWords(sentence);
  }
  return { text: sentences.join(' '), words };
}

/** Counts the words of a line of text: whatever stands between spaces. */
export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function writeList(pen: Pen): Prose {
  const lead = leads[drawBetween(pen.random, 0, leads.length - 1)] ?? '';
  const entries = Array.from({ length: drawBetween(pen.random, 3, 4) }, () => writeFragment(pen, 6));
  return {
    text: [lead, '', ...entries.map((entry) => `- ${entry}`)].join('\n'),
    words: [lead, ...entries].reduce((total, line) => total + countWords(line), 0),
  };
}

function writeTable(pen: Pen): Prose {
  const head = ['Service', drawFinancialYear(pen.random), drawFinancialYear(pen.random)];
  const rows = Array.from({ length: drawBetween(pen.random, 3, 5) }, () => [
    capitalise(writeTopicPhrase(pen)),
    drawMoney(pen.random).join(' '),
    drawMoney(pen.random).join(' '),
  ]);
  const lines = [head, ['---', '---:', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return { text: lines.join('\n'), words: [head, ...rows].flat().reduce((total, cell) => total + countWords(cell), 0) };
}

function sum(blocks: readonly Prose[]): number {
  return blocks.reduce((total, { words }) => total + words, 0);
}
