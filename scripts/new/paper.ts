import { posix } from 'node:path';
import type { Checked } from '../../src/core/check-folder.ts';
import { suggest } from '../../src/core/hints/did-you-mean.ts';
import type { Entry } from '../../src/core/records/entry.ts';
import { Refusal } from '../command.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { findBoard } from './known-board.ts';
import type { Sheet } from './sheet.ts';

/** What the command says of a new paper. */
export interface PaperWish {
  readonly title: string;
  readonly meeting?: string;
}

/** A paper without its text, before a meeting or of the board at large. */
export function draftPaper(checked: Checked, boardId: string, id: string, { title, meeting }: PaperWish): Sheet {
  findBoard(checked, boardId);
  const before = meeting === undefined ? null : findMeeting(checked, boardId, meeting);
  const folder = before === null ? `boards/${boardId}` : `boards/${boardId}/meetings/${before.name}`;
  const path = `${folder}/papers/${id}.md`;
  return {
    path,
    text: writeFrontmatter({ title }),
    next: [
      'Write the paper below the second line of hyphens; a paragraph that starts with its number has an address of its own.',
      'Add what is known about it: `author`, `date`, `kind` and `recommendations`.',
      ...(before === null
        ? []
        : [`Put this line under the heading of its item in \`${before.file}\`: ${linkFrom(before, path, title)}`]),
    ],
  };
}

function findMeeting({ registry }: Checked, board: string, id: string): Entry<'meeting'> {
  const found = registry.find('meeting', `${board}/${id}`, board);
  if (found.entry !== null) return found.entry;
  if (found.reason === 'rejected') {
    throw new Refusal(
      `The meeting \`${id}\` of \`${board}\` has an error. Run \`npm run check\` and correct it first.`,
    );
  }
  const known = [...registry.byKey.meeting.values()].filter((meeting) => meeting.board === board);
  const otherwise = `Write it first: \`npm run new -- meeting ${board} ${id}\`.`;
  const names = known.map(({ name }) => name);
  throw new Refusal(`There is no meeting \`${id}\` of \`${board}\`. ${suggest(id, names, otherwise)}`);
}

function linkFrom({ file }: Entry<'meeting'>, path: string, title: string): string {
  return `- Papers: [${title.replace(/[[\]\\]/g, '')}](${posix.relative(posix.dirname(file), path)})`;
}
