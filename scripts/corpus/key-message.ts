import { writeFields } from './frontmatter.ts';
import type { Minuted } from './item.ts';
import type { Pen } from './pen.ts';
import { writeParagraph } from './prose.ts';
import { drawBetween, pick, pickSome } from './random.ts';
import { capitalise, writeFragment, writeReport } from './sentence.ts';

const starts = ['More support for', 'A new approach to', 'Residents are asked about', 'Progress with', 'Changes to'];
const longestHeadline = 130;

/** Writes the key messages of a meeting, each on an item of its own. */
export function writeKeyMessages(pen: Pen, items: readonly Minuted[]): string {
  const chosen = pickSome(pen.random, items.slice(1), drawBetween(pen.random, 1, 3));
  return ['## Key messages', ...chosen.map((item) => writeKeyMessage(pen, item))].join('\n\n');
}

function writeKeyMessage(pen: Pen, item: Minuted): string {
  const fields = writeFields({
    Item: String(item.number),
    Decision: item.decisions[0]?.name,
    Why: writeReport(pen, 'It matters because'),
    Next: writeReport(pen, 'Next ,'),
    Topics: item.topics.map(({ id }) => id).join(', '),
  });
  return [`### ${writeHeadline(pen)}`, fields, writeParagraph(pen, drawBetween(pen.random, 25, 50)).text].join('\n\n');
}

function writeHeadline(pen: Pen): string {
  const headline = capitalise(`${pick(pen.random, starts)} ${writeFragment(pen, 5)}`);
  return headline.length <= longestHeadline ? headline : headline.slice(0, headline.lastIndexOf(' ', longestHeadline));
}
