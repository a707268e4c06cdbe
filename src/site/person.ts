import type { Membership, Person } from '../core/book.ts';
import { dateInWords } from '../core/dates.ts';
import { inWords } from './words.ts';

/** "Chair, Harbour Trust": the roles that a person has or will have, or that they are of the past. */
export function rolesInWords({ memberships }: Person): string {
  const roles = memberships.filter(({ term }) => term !== 'former').map(roleInWords);
  if (roles.length > 0) return roles.join('; ');
  const boards = new Set(memberships.map(({ board }) => board.shortName));
  return boards.size === 0 ? 'No role on a board is recorded' : `Formerly ${[...boards].join(', ')}`;
}

function roleInWords({ data: { role, start = '' }, board, term }: Membership): string {
  const since = term === 'to-come' ? ` from ${dateInWords(start)}` : '';
  return `${inWords(role)}, ${board.shortName}${since}`;
}
