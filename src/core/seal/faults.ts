import { referenceTo } from '../approvals.ts';
import type { Entry } from '../records/entry.ts';
import { type Page, sealOf } from './chain.ts';
import { locate } from '../files/layout.ts';
import { readReference } from '../records/keys.ts';
import type { MovedMeetings } from './moved-meetings.ts';
import { digestOfMinutes, type MinutesFile, type MinutesFiles } from './minutes.ts';

/** Why a page of a sealed minute book does not hold. */
export interface Fault {
  readonly kind: 'page' | 'chain' | 'meeting' | 'text' | 'correction' | 'approval';
  readonly board: string;
  /** The place of the page in the record, counted from 0. */
  readonly index: number;
  readonly page: Page;
  /** The files that hold the minutes now. */
  readonly files: readonly MinutesFile[];
  /** The item that approves the minutes now, where another did when they were sealed. */
  readonly approvedBy: string | null;
  /** The file of the meeting of that item, if nothing but the name of the meeting is another than when they were sealed. */
  readonly movedTo: string | null;
}

/** What a sealed minute book is compared with. */
export interface Minutes {
  readonly files: MinutesFiles;
  /** The item that approved the minutes of each meeting, by `board/meeting`. */
  readonly approvals: ReadonlyMap<string, Entry<'agenda-item'>>;
  readonly moved: MovedMeetings;
}

/**
 * What does not hold in the sealed minute book of a board, in the order of its pages. Only the first break in the chain counts;
 * a page that does not follow from the one before it says nothing about its minutes.
 */
export function* findFaults(board: string, pages: readonly Page[], minutes: Minutes): Generator<Fault> {
  const failed = new Set<string>();
  let isBroken = false;
  for (const [index, page] of pages.entries()) {
    const isNext = page.page === index + 1;
    const follows = page.seal === sealOf(board, pages[index - 1]?.seal ?? null, page);
    if (!isBroken && !(isNext && follows)) {
      isBroken = true;
      yield { kind: isNext ? 'chain' : 'page', board, index, page, files: [], approvedBy: null, movedTo: null };
    }
    if (!follows || failed.has(page.meeting)) continue;
    const fault = findFaultOfText(board, page, minutes);
    if (fault === null) continue;
    if (fault.kind !== 'approval') failed.add(page.meeting);
    yield { ...fault, board, index, page };
  }
}

/** What is found of the minutes of a page. */
type Found = Pick<Fault, 'kind' | 'files' | 'approvedBy' | 'movedTo'>;

/** A page holds if its minutes are there, with the words that were sealed, and are approved as they were. */
function findFaultOfText(board: string, page: Page, minutes: Minutes): Found | null {
  const key = `${board}/${page.meeting}`;
  const files = minutes.files.get(key) ?? [];
  const fault = (kind: Fault['kind']): Found => ({ kind, files, approvedBy: null, movedTo: null });
  if (!files.some(({ isOwn }) => isOwn)) return fault('meeting');
  if (digestOfMinutes(files, page.correction ?? 0) !== page.text) {
    return fault(page.correction === undefined ? 'text' : 'correction');
  }
  if (page.correction !== undefined) return null;
  const item = minutes.approvals.get(key);
  return item === undefined
    ? fault('approval')
    : findFaultOfApproval(board, page, item, minutes.moved, fault('approval'));
}

/** The item that approves minutes now is the one that did, also where its meeting has another day by now and `moved.md` tells readers so. */
function findFaultOfApproval(
  board: string,
  { agreedAt }: Page,
  item: Entry<'agenda-item'>,
  moved: MovedMeetings,
  fault: Found,
): Found | null {
  const approvedBy = referenceTo(item, board);
  if (approvedBy === agreedAt) return null;
  const [before = '', place] = (readReference('agenda-item', agreedAt, board) ?? '').split('#');
  const isSameItem = approvedBy.endsWith(`#${place ?? ''}`);
  if (isSameItem && moved.get(before) === `${item.board ?? ''}/${item.meeting ?? ''}`) return null;
  return { ...fault, approvedBy, movedTo: isSameItem ? fileOfMeeting(item) : null };
}

function fileOfMeeting({ file }: Entry): string {
  return locate(file)?.kind === 'meeting' ? file : `${file.slice(0, file.lastIndexOf('/'))}/meeting.md`;
}
