import type { Person } from '../core/book.ts';
import { inWords } from './words.ts';

/** "Chair, Harbour Trust": the present roles of a person, or that they are of the past. */
export function rolesInWords({ memberships }: Person): string {
  const now = memberships
    .filter(({ isCurrent }) => isCurrent)
    .map(({ data, board }) => `${inWords(data.role)}, ${board.shortName}`);
  if (now.length > 0) return now.join('; ');
  const boards = new Set(memberships.map(({ board }) => board.shortName));
  return boards.size === 0 ? 'No role on a board is recorded' : `Formerly ${[...boards].join(', ')}`;
}
