import type { BlockContent } from 'mdast';
import type { Minutebook } from '../../src/core/book.ts';
import type { Checked } from '../../src/core/check-folder.ts';
import { dayInWords } from '../../src/core/dates.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { counted } from '../../src/core/figures.ts';
import { Refusal } from '../command.ts';
import { makeAgenda, type NewItem } from './agenda.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { makeNumbers } from './item-numbers.ts';
import { findBoard } from './known-board.ts';
import { bullets, heading, paragraph, writeMarkdown } from './markdown.ts';
import { openBusiness } from './open-business.ts';
import { describeAction, type Place } from './open-actions.ts';
import { datesInWords, nextSteps } from './next-steps.ts';
import { markQuotations } from './quotations.ts';
import { referenceToMeeting } from './references.ts';
import { alreadyThere, type Sheet } from './sheet.ts';

/** What the command says of a new meeting besides its board and date. */
export interface MeetingWish {
  readonly suffix?: string;
  readonly kind?: string;
}

/** The agenda of a board’s next meeting. */
export function draftMeeting(checked: Checked, boardId: string, date: string, { suffix, kind }: MeetingWish): Sheet {
  const id = suffix === undefined ? date : `${date}-${suffix}`;
  const { data } = findBoard(checked, boardId);
  const there = checked.registry.byKey.meeting.get(`${boardId}/${id}`);
  if (there !== undefined) throw alreadyThere(there.file);
  const book = linkSound(checked, date);
  const board = book.boards.find((each) => each.id === boardId);
  if (board === undefined) throw new TypeError(`The board ${boardId} was not linked.`);
  const earlier = board.meetings.filter((meeting) => meeting.id < id);
  const path = `boards/${boardId}/meetings/${id}.md`;
  const business = openBusiness(board, id, date);
  const agenda = makeAgenda(board, earlier, business);
  const numbers = makeNumbers(earlier, date, agenda.length);
  const blocks = agenda.flatMap((item, index) => writeItem(item, numbers[index] ?? '', { board, path, book }));
  const { start, venue } = data;
  const frontmatter = writeFrontmatter({ date, start, venue, kind, status: 'scheduled' });
  return {
    path,
    text: markQuotations(path, frontmatter + writeMarkdown(blocks)),
    next: [`Check the day: it is ${dayInWords(date)}.`, ...nextSteps(board, business, agenda, numbers)],
  };
}

/** What is open and what is approved is known only for a book without errors. */
function linkSound(checked: Checked, date: string): Minutebook {
  const errors = checked.issues.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return bookOf(checked, date);
  const found = `The content folder has ${counted(errors, 'error')}`;
  throw new Refusal(
    `${found}, so it is not known what is open and approved. Run \`npm run check\` and correct them first.`,
  );
}

function writeItem({ title, kind, approves, actions }: NewItem, number: string, place: Place): BlockContent[] {
  const minutes = approves.map((meeting) => referenceToMeeting(meeting, place.board)).join(', ');
  const lines = actions.map((action) => describeAction(action, place));
  return [
    heading(`${number}. ${title}`),
    bullets([`Kind: ${kind}`, ...(minutes === '' ? [] : [`Approves: ${minutes}`])]),
    ...(minutes === '' ? [] : [paragraph(`To approve the minutes of ${datesInWords(approves, place.board)}.`)]),
    ...(actions.length === 0 ? [] : [paragraph('Actions that are open:'), bullets(lines)]),
  ];
}
