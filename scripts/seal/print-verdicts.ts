import type { Checked } from '../../src/core/check-folder.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { explainFault } from '../../src/core/seal/explain.ts';
import { type Verdict, verifySeals } from '../../src/core/seal/verify.ts';
import { exitCodes } from '../command.ts';
import { findBoard } from '../new/known-board.ts';
import { describePage, nameOfBoard } from './words.ts';

const limit =
  'Write down the last page and its seal elsewhere, on paper or in the next minutes: pages taken off the end of a chain leave no trace in it.';

/** Works out every seal of a content folder, or of one of its boards, and prints for each board whether its book holds. */
export async function printVerdicts(folder: string, board: string | null): Promise<void> {
  const { checked, verdicts } = await verifySeals([...readFiles(folder)]);
  if (board !== null) findBoard(checked, board);
  const asked = verdicts.filter((verdict) => board === null || verdict.board === board);
  for (const verdict of asked) console.log(describe(verdict, checked));
  if (asked.length === 0) console.log('There are no sealed minutes here.');
  else if (asked.some(holds)) console.log(`\n${limit}`);
  process.exitCode = asked.every(holds) ? exitCodes.fine : exitCodes.wrong;
}

function holds({ pages, fault }: Verdict): boolean {
  return pages !== null && fault === null;
}

function describe({ board, pages, fault }: Verdict, checked: Checked): string {
  const name = nameOfBoard(checked, board);
  if (pages === null) return `${name}: boards/${board}/seals.md cannot be read. \`npm run check\` says why.`;
  if (fault !== null) {
    const { message, hint } = explainFault(fault);
    return `${name}: ${describePage(fault.page)}, does not hold.\n  ${message}\n  ${hint}`;
  }
  const last = pages.at(-1);
  if (last === undefined) return `${name}: no page is sealed yet.`;
  const all = pages.length === 1 ? 'its one page holds' : `all ${String(pages.length)} pages hold`;
  return `${name}: ${all}. The last is ${describePage(last)}, with the seal\n  ${last.seal}`;
}
