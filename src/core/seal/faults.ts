import { referenceTo } from '../approvals.ts';
import type { Entry } from '../records/entry.ts';
import { type Page, sealOf } from './chain.ts';
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
}

/** What a sealed minute book is compared with. */
export interface Minutes {
  readonly files: MinutesFiles;
  /** The item that approved the minutes of each meeting, by `board/meeting`. */
  readonly approvals: ReadonlyMap<string, Entry<'agenda-item'>>;
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
      yield { kind: isNext ? 'chain' : 'page', board, index, page, files: [], approvedBy: null };
    }
    if (!follows || failed.has(page.meeting)) continue;
    const fault = findFaultOfText(board, page, minutes);
    if (fault === null) continue;
    if (fault.kind !== 'approval') failed.add(page.meeting);
    yield { ...fault, board, index, page };
  }
}

/** A page holds if its minutes are there, with the words that were sealed, and are approved as they were. */
function findFaultOfText(
  board: string,
  page: Page,
  { files, approvals }: Minutes,
): Pick<Fault, 'kind' | 'files' | 'approvedBy'> | null {
  const key = `${board}/${page.meeting}`;
  const now = files.get(key) ?? [];
  const fault = (kind: Fault['kind'], approvedBy: string | null = null) => ({ kind, files: now, approvedBy });
  if (!now.some(({ isOwn }) => isOwn)) return fault('meeting');
  if (digestOfMinutes(now, page.correction ?? 0) !== page.text) {
    return fault(page.correction === undefined ? 'text' : 'correction');
  }
  const item = approvals.get(key);
  const approvedBy = item === undefined ? null : referenceTo(item, board);
  return page.correction !== undefined || approvedBy === page.agreedAt ? null : fault('approval', approvedBy);
}
