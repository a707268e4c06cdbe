import { approvalsOf } from '../approvals.ts';
import { type Checked, checkFiles } from '../check-folder.ts';
import type { ContentFile } from '../files/read-files.ts';
import { locate } from '../files/layout.ts';
import type { Page } from './chain.ts';
import { type Fault, findFaults } from './faults.ts';
import { gatherMinutes } from './minutes.ts';
import { movedMeetings } from './moved-meetings.ts';

/** Whether the sealed minute book of a board holds. */
export interface Verdict {
  readonly board: string;
  /** Its pages; null where their record cannot be read. */
  readonly pages: readonly Page[] | null;
  /** What is wrong with the first page that does not hold. */
  readonly fault: Fault | null;
}

/** Works out every seal of a content folder again, in the order of boards, from the bytes of its files and nothing else. */
export async function verifySeals(
  files: readonly ContentFile[],
): Promise<{ checked: Checked; verdicts: readonly Verdict[] }> {
  const checked = await checkFiles(files);
  const { content, registry } = checked;
  const records = new Map(content.entries.seals.map(({ file, data }) => [file, data.seals]));
  const sealing = files.flatMap(({ path }) => {
    const location = locate(path);
    return location?.kind === 'seals' ? [{ path, board: location.board ?? '' }] : [];
  });
  const boards = new Set(sealing.map(({ board }) => board));
  const minutes = {
    files: gatherMinutes(files, boards),
    approvals: approvalsOf(content, registry),
    moved: movedMeetings(content),
  };
  const verdicts = sealing.map(({ path, board }): Verdict => {
    const pages = records.get(path) ?? null;
    const [fault = null] = pages === null ? [] : findFaults(board, pages, minutes);
    return { board, pages, fault };
  });
  return { checked, verdicts };
}
