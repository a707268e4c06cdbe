import { approvalsOf } from '../../src/core/approvals.ts';
import { type Checked, checkFolder, isSound } from '../../src/core/check-folder.ts';
import type { Entry } from '../../src/core/records/entry.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { sealPages } from '../../src/core/seal/append.ts';
import { type Page, shortSeal } from '../../src/core/seal/chain.ts';
import { findUnsealed } from '../../src/core/seal/unsealed.ts';
import { gatherMinutes } from '../../src/core/seal/minutes.ts';
import { exitCodes } from '../command.ts';
import { findBoard } from '../new/known-board.ts';
import { humanOptions } from '../terminal.ts';
import { describePage, nameOfBoard } from './words.ts';
import { writeRecord } from './write-record.ts';

/** Seals what the boards of a content folder, or one of them, have approved and not yet sealed. */
export async function sealFolder(folder: string, board: string | null): Promise<void> {
  const checked = await checkFolder(folder);
  if (!isSound(checked)) {
    process.stdout.write(
      `${formatHuman(checked, humanOptions(folder))}\nNothing was sealed, because the content has errors.\n`,
    );
    process.exitCode = exitCodes.wrong;
    return;
  }
  const only = board === null ? null : findBoard(checked, board);
  const boards = only === null ? checked.content.entries.board : [only];
  let sealed = 0;
  for (const { id, record, added } of newPages(checked, boards)) {
    writeRecord(folder, `boards/${id}/seals.md`, record, added);
    for (const page of added) {
      console.log(`${nameOfBoard(checked, id)}: ${describePage(page)}, sealed with ${shortSeal(page.seal)}…`);
    }
    sealed += added.length;
  }
  if (sealed === 0)
    console.log(
      'There is nothing to seal: all approved minutes are sealed, and so are all corrections agreed in them.',
    );
}

interface NewPages {
  readonly id: string;
  /** The pages that are sealed already. */
  readonly record: readonly Page[];
  readonly added: readonly Page[];
}

function* newPages({ content, registry }: Checked, boards: readonly Entry<'board'>[]): Generator<NewPages> {
  const ids = new Set(boards.map(({ board }) => board ?? ''));
  const approvals = approvalsOf(content, registry);
  const files = gatherMinutes(content.sources.values(), ids);
  const meetings = Map.groupBy(content.entries.meeting, ({ board }) => board ?? '');
  const records = new Map(content.entries.seals.map(({ board, data }) => [board ?? '', data.seals]));
  for (const id of ids) {
    const record = records.get(id) ?? [];
    const due = findUnsealed(id, meetings.get(id) ?? [], record, approvals, registry);
    if (due.length > 0) yield { id, record, added: sealPages(id, record, due, files) };
  }
}
