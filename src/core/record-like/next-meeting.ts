import type { Finding } from '../rules/issue.ts';
import { dateMeant } from '../hints/meant.ts';
import type { Section } from '../markdown/sections.ts';
import { type Block, blocksWith, findIn, lineMarks, typedOf } from './blocks.ts';
import type { MinutesFile } from './minutes-file.ts';

const words = /(?:dates?(?:,? (?:time|and|venue|place))* of (?:the )?)?next meeting(?: date)?/.source;

const line = new RegExp(`^${lineMarks}(${words})[*_]{0,3} ?(?:[:–—]|- )([^\\n]*)`, 'gim');

const title = new RegExp(`^${words}$`, 'i');

const month = /(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?/.source;

/** A day as minutes name it, with its year or not. */
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}([/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})\\b)`;

const dayIn = new RegExp(day, 'i');

/** A text that starts with a day, as that under the title of its item does. */
const dayFirst = new RegExp(`^[*_ ]*(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?${day}`, 'i');

/** Lines in minutes that name the day of the next meeting, where the frontmatter does not. */
export function findNextMeetingLines(
  blocks: readonly Block[],
  section: Section,
  { source, meeting, body }: MinutesFile,
): Finding[] {
  if (meeting === null || Object.hasOwn(meeting, 'nextMeeting')) return [];
  if (blocks.length === 0 && section.title === undefined) return [];
  const found = findIn(line, blocksWith(/[Nn]ext [Mm]eeting|NEXT MEETING/, blocks)).flatMap(
    ({ match, words: typed, at }) => {
      const named = dayIn.exec(match[2] ?? '')?.[0];
      return named === undefined
        ? []
        : [explain(`\`${typed}\` starts a line that names the day, but it is in the text`, named, source, at)];
    },
  );
  const under = section.title !== undefined && title.test(section.title) ? startOfText(section, body) : null;
  const named = under === null ? undefined : dayIn.exec(dayFirst.exec(under.typed)?.[0] ?? '')?.[0];
  if (under === null || named === undefined) return found;
  return [...found, explain(`The text under \`${section.title ?? ''}\` names the day`, named, source, under.at)];
}

/** The first paragraph of an item. */
function startOfText({ parts: [first] }: Section, body: string): Block | null {
  const [node] = first !== undefined && 'nodes' in first ? first.nodes : [];
  if (node?.type !== 'paragraph') return null;
  return typedOf(node, body);
}

function explain(what: string, named: string, { path, bodyStart }: MinutesFile['source'], at: number): Finding {
  return {
    rule: 'stray-field',
    file: path,
    place: { offset: bodyStart + at },
    message: `${what}; expected \`nextMeeting: ${dateMeant(named) ?? '…'}\` in the frontmatter.`,
    hint: 'Write it there, with the year first; the line can stay if other words come before the day.',
  };
}
