import type { Action, Board, Meeting } from '../../src/core/book.ts';
import { compare } from '../../src/core/order.ts';

/** What is left to a board’s next meeting, by itself and by the boards whose work it took over. */
export interface OpenBusiness {
  /** The meetings whose minutes are put to it. */
  readonly minutes: readonly Meeting[];
  /** The meetings whose minutes cannot be, because they are not written. */
  readonly awaited: readonly Meeting[];
  readonly actions: readonly Action[];
}

/** The business that is open before a meeting, each list in order of date. */
export function openBusiness(board: Board, id: string, date: string): OpenBusiness {
  const before = ({ meetings }: Board) => meetings.filter((meeting) => meeting.id < id);
  const ended = endedBefore(board);
  const boards = [board, ...ended];
  const all = boards.flatMap(before).sort((a, b) => compare(a.id, b.id));
  const onAgenda = new Set(all.filter(isStillOn).flatMap(({ items }) => items.flatMap(({ approves }) => approves)));
  const own = before(board);
  const drafts = new Set([
    ...draftsOf(own),
    ...ended.flatMap((each) => (isPassedOver(each, own) ? [] : draftsOf(before(each)))),
  ]);
  return {
    minutes: all.filter((meeting) => drafts.has(meeting) && !onAgenda.has(meeting)),
    awaited: all.filter(({ minutes }) => minutes === 'awaited' || minutes === 'unreported'),
    actions: boards
      .flatMap(({ actions }) => actions.filter((action) => action.isOpen && action.date <= date))
      .sort((a, b) => compare(a.date, b.date)),
  };
}

/** The boards that have ended and whose work a board took over, at once or by way of others. */
function endedBefore({ predecessors }: Board): Board[] {
  return predecessors.filter(({ isClosed }) => isClosed).flatMap((board) => [board, ...endedBefore(board)]);
}

/** Whether minutes that a board left were not put to its successor, which has approved those of a later meeting of its own. */
function isPassedOver({ data, meetings }: Board, own: readonly Meeting[]): boolean {
  const end = data.closed ?? meetings.at(-1)?.date ?? '';
  return own.some(({ date, minutes }) => date > end && minutes === 'approved');
}

/** The draft minutes after the last that were approved; for a board that approves none, the last. */
function draftsOf(meetings: readonly Meeting[]): Meeting[] {
  const approved = meetings.findLastIndex(({ minutes }) => minutes === 'approved');
  const drafts = meetings.slice(approved + 1).filter(({ minutes }) => minutes === 'draft');
  return approved < 0 ? drafts.slice(-1) : drafts;
}

function isStillOn({ data }: Meeting): boolean {
  return data.status === 'held' || data.status === 'scheduled';
}
