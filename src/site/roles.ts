import type { Board, Membership } from '../core/book.ts';
import { sortedMemberships } from './board.ts';
import { inWords } from './words.ts';

/** The present memberships of a board by role, in the order of the roles; each with what those who have it are called. */
export function rolesOf({ memberships }: Board): { readonly label: string; readonly holders: readonly Membership[] }[] {
  const groups = Map.groupBy(sortedMemberships(memberships, 'current'), ({ data }) => data.role);
  return [...groups].map(([role, holders]) => ({ label: roleOf(role, holders.length), holders }));
}

function roleOf(role: string, count: number): string {
  return count === 1 || role === 'co-opted' ? inWords(role) : `${inWords(role)}s`;
}
