import type { DueForSeal } from './unsealed.ts';
import { type Page, sealOf } from './chain.ts';
import { digestOfMinutes, type MinutesFiles } from './minutes.ts';

/** The pages that follow in the sealed minute book of a board, each sealed. */
export function sealPages(
  board: string,
  pages: readonly Page[],
  due: readonly DueForSeal[],
  files: MinutesFiles,
): Page[] {
  const added: Page[] = [];
  for (const { meeting, correction, agreedAt } of due) {
    const page = {
      page: pages.length + added.length + 1,
      meeting: meeting.name,
      ...(correction === null ? {} : { correction }),
      agreedAt,
      text: digestOfMinutes(files.get(`${board}/${meeting.name}`) ?? [], correction ?? 0),
    };
    const previous = added.at(-1) ?? pages.at(-1);
    added.push({ ...page, seal: sealOf(board, previous?.seal ?? null, page) });
  }
  return added;
}
