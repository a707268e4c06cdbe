import { styleText } from 'node:util';
import type { Due } from '../due/index.ts';
import { dateInWords } from '../dates.ts';
import { inFigures } from '../figures.ts';
import type { HumanOptions } from './human.ts';
import { pathUnder } from './path.ts';
import { makeVisible } from './visible.ts';

/** How wide a line is, in characters. */
const width = 100;

/** The width of the two columns before the sentences: "overdue  10 December 2026". */
const margin = 30;

/** What is due as a clerk reads it: board by board, each thing with its day, its working and its file. */
export function formatDue(
  due: readonly Due[],
  asAt: string,
  { folder = '', colour = false }: HumanOptions = {},
): string {
  if (due.length === 0) return `As at ${dateInWords(asAt)}, nothing is due.\n`;
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const boards = [...Map.groupBy(due, ({ board }) => board)].map(([{ name }, list]) => {
    return `${bold(makeVisible(name))}\n${list.map((each) => formatOne(each, folder, bold)).join('')}`;
  });
  return `As at ${dateInWords(asAt)}\n\n${boards.join('\n')}\n${bold(countDue(due))}\n`;
}

function formatOne(
  { by, isOverdue, what, working, file }: Due,
  folder: string,
  bold: (text: string) => string,
): string {
  const day = by === null ? 'no date is set' : dateInWords(by);
  const state = (isOverdue ? 'overdue' : 'due').padEnd(9);
  const head = `  ${isOverdue ? bold(state) : state}${day}`.padEnd(
    margin + (isOverdue ? bold(state).length - state.length : 0),
  );
  const [first = '', ...rest] = [what, working, pathUnder(folder, file)].flatMap((text) => wrap(makeVisible(text)));
  return [`${head}${first}`, ...rest.map((line) => `${' '.repeat(margin)}${line}`)].map((line) => `${line}\n`).join('');
}

/** A text in lines that leave room for the margin; a word that is longer stands alone. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width - margin) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** "2 overdue, 3 due." */
function countDue(due: readonly Due[]): string {
  const overdue = due.filter(({ isOverdue }) => isOverdue).length;
  return `${inFigures(overdue)} overdue, ${inFigures(due.length - overdue)} due.`;
}

/** What is due as a program reads it, its files relative to the content folder. */
export function formatDueJson(due: readonly Due[], asAt: string): string {
  const items = due.map(({ board, kind, by, isOverdue, what, working, file }) => {
    return { board: board.id, kind, by, overdue: isOverdue, what, working, file };
  });
  return `${JSON.stringify({ asAt, due: items }, null, 2)}\n`;
}
