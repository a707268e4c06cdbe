import type { Checked } from '../../src/core/check-folder.ts';
import { todayIn } from '../../src/core/dates.ts';
import { Refusal } from '../command.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { findBoard } from './known-board.ts';
import { paragraph, writeMarkdown } from './markdown.ts';
import { nextRef } from './next-ref.ts';
import type { Sheet } from './sheet.ts';

/** What the command says of a new action. */
export interface ActionWish {
  readonly owner: string;
  readonly title: string;
  readonly date?: string;
  readonly due?: string;
  readonly ref?: string;
}

/** An action that was raised between meetings, by default today; its title is its text until somebody says more. */
export function draftAction(checked: Checked, boardId: string, id: string, wish: ActionWish): Sheet {
  findBoard(checked, boardId);
  const { title, owner, due } = wish;
  const date = wish.date ?? today(checked);
  const ref = wish.ref ?? nextRefOf(checked, boardId, date);
  const text = /[.?!]$/.test(title) ? title : `${title}.`;
  return {
    path: `boards/${boardId}/actions/${id}.md`,
    text: writeFrontmatter({ ref, title, date, owner, due }) + writeMarkdown([paragraph(text)]),
    next: [
      'Below the second line of hyphens, say exactly what is to be done, and who agreed it.',
      ...(due === undefined ? ['Add the day by which it is to be done, as `due`.'] : []),
      ...(ref === undefined
        ? [`Minutes that report on it call it \`actions/${id}\`, unless you give it a \`ref\`.`]
        : []),
      ...(wish.ref === undefined && ref !== undefined ? [`It has the board’s next reference, ${ref}.`] : []),
    ],
  };
}

function today({ content }: Checked): string {
  const site = content.entries.site[0];
  if (site === undefined)
    throw new Refusal('Without a valid site.md, the time zone and so today’s date are unknown: add `--date`.');
  return todayIn(site.data.timeZone);
}

function nextRefOf({ content }: Checked, board: string, date: string): string | undefined {
  const refs = content.entries.action.flatMap((action) => {
    const { ref, date: raised = action.meeting?.slice(0, 10) } = action.data;
    return action.board !== board || ref === undefined || raised === undefined ? [] : [{ ref, date: raised }];
  });
  return nextRef(refs, date);
}
