import type { Checked } from '../../src/core/check-folder.ts';
import { suggest } from '../../src/core/hints/did-you-mean.ts';
import type { Entry } from '../../src/core/records/entry.ts';
import { Refusal } from '../command.ts';

/** The board of an id; without one there is nothing to add to. */
export function findBoard({ registry }: Checked, id: string): Entry<'board'> {
  const found = registry.find('board', id, null);
  if (found.entry !== null) return found.entry;
  if (found.reason === 'rejected') {
    throw new Refusal(`\`boards/${id}/board.md\` has an error. Run \`npm run check\` and correct it first.`);
  }
  const known = [...registry.byKey.board.keys()];
  const otherwise =
    known.length === 0 ? 'There is none yet: begin with `npm run new -- board`.' : `There are: ${known.join(', ')}.`;
  throw new Refusal(`There is no board \`${id}\`. ${suggest(id, known, otherwise)}`);
}
