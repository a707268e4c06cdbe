import type { Checked } from '../../src/core/check-folder.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { alreadyThere, type Sheet } from './sheet.ts';

/** What the agendas of most boards have. */
const usualItems = [
  'Apologies and declarations of interest',
  'Minutes of the previous meeting',
  'Matters arising',
  'Any other business',
];

/** The first file of a board. */
export function draftBoard({ registry }: Checked, id: string, { name, kind }: { name: string; kind: string }): Sheet {
  const path = `boards/${id}/board.md`;
  if (registry.byKey.board.has(id)) throw alreadyThere(path);
  return {
    path,
    text: writeFrontmatter({ name, kind, standingItems: usualItems }),
    next: [
      'Below the second line of hyphens, say what the board is for.',
      'Add what is known about it: `quorum`, `venue`, `start`, `contact` and `members`.',
      'In `standingItems`, list the items that each of its agendas has, in order.',
      `Then write its next agenda: \`npm run new -- meeting ${id} 2026-01-31\`, with its own date.`,
    ],
  };
}
