import type { Finding } from '../rules/issue.ts';
import { dateMeant } from '../hints/meant.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, findIn, lineMarks } from './blocks.ts';

const line = new RegExp(
  `^${lineMarks}((?:date(?:,? (?:time|and|venue|place))* of (?:the )?)?next meeting(?: date)?)[*_]{0,3} ?(?:[:–—]|- )([^\\n]*)`,
  'gim',
);

const month = /(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?/.source;

/** A day as minutes name it, with its year or not. */
const day = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}`,
  'i',
);

/** Lines in minutes that name the day of the next meeting, where the frontmatter does not. */
export function findNextMeetingLines(
  blocks: readonly Block[],
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  return findIn(line, blocksWith(/next meeting/i, blocks)).flatMap(({ match, words, at }): Finding[] => {
    const named = day.exec(match[2] ?? '')?.[0];
    if (named === undefined) return [];
    return [
      {
        rule: 'stray-field',
        file: path,
        place: { offset: bodyStart + at },
        message: `\`${words}\` starts a line that names the day, and stands in the text; expected \`nextMeeting: ${dateMeant(named) ?? '…'}\` in the frontmatter.`,
        hint: 'Write it there, the year first; the line can stay, with other words before the day.',
      },
    ];
  });
}
