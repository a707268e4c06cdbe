import type { Action, Decision } from '../../core/book.ts';
import { isDraft } from '../../core/approvals.ts';
import { dateInWords } from '../../core/dates.ts';
import { shortened } from '../../core/shortened.ts';
import { draftNote } from '../draft.ts';
import { fateOf } from './standing.ts';
import { inWords, withoutStop } from '../words.ts';

/** The last part of a page's address. */
export function pageName(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/** The title of a decision's or action's page, unique in the book. */
export function storyTitle(record: Decision | Action): string {
  const { name, board, date } = record;
  return `${storyLabel(record)}: ${withoutStop(name)}, ${board.shortName}, ${dateInWords(date)}`;
}

/** "Decision WHT 24/3 (draft minutes)", or where it has no reference "Decision 2 of item 6": what is above the name of a decision or action. */
export function storyLabel(record: Decision | Action): string {
  const { kind, data, item } = record;
  const word = kind === 'decision' ? 'Decision' : 'Action';
  const number = data.ref ?? data.number;
  const place = data.ref === undefined && item !== null ? ` of item ${item.number}` : '';
  return `${word}${number === undefined ? '' : ` ${String(number)}`}${place}${draftNote(record)}`;
}

/** One sentence about a decision for search engines and link previews. */
export function describeDecision(decision: Decision): string {
  return shortened(`${draftWords(decision)}${fateOf(decision)}. ${decision.text}`);
}

/** One sentence about an action for search engines and link previews. */
export function describeAction(action: Action): string {
  const { status, isOverdue, owner, text } = action;
  return shortened(`${draftWords(action)}${inWords(status)}${isOverdue ? ', overdue' : ''}; ${owner.name}. ${text}`);
}

function draftWords(record: Decision | Action): string {
  return isDraft(record) ? 'From draft minutes. ' : '';
}
