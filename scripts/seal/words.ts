import type { Checked } from '../../src/core/check-folder.ts';
import { dateInWords } from '../../src/core/dates.ts';
import type { Page } from '../../src/core/seal/chain.ts';

/** "page 12, the minutes of 4 March 2024": a page of a sealed minute book. */
export function describePage({ page, meeting, correction }: Page): string {
  const [date, suffix] = [meeting.slice(0, 10), meeting.slice(11)];
  const minutes = `the minutes of ${dateInWords(date)}${suffix === '' ? '' : ` (${suffix.replaceAll('-', ' ')})`}`;
  const what = correction === undefined ? minutes : `correction ${String(correction)} of ${minutes}`;
  return `page ${String(page)}, ${what}`;
}

/** The name of a board; its id where its own file cannot be read. */
export function nameOfBoard({ registry }: Checked, board: string): string {
  return registry.byKey.board.get(board)?.data.name ?? board;
}
