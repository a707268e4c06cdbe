import { ownerAddress } from '../../core/address.ts';
import type { Action, Board, Named } from '../../core/book.ts';
import { compare } from '../../core/order.ts';
import { normalName, ownerSlug } from '../../core/references/owners.ts';
import { hasPersonalPages } from '../../core/personal-pages.ts';
import { isId } from '../../core/references/references.ts';
import { onceForEachObject } from '../../core/once.ts';

/** Somebody who owns actions: a person, a role or a body. */
export interface Owner {
  readonly name: string;
  /** The page that lists their actions. */
  readonly address: string;
  readonly isPerson: boolean;
  /** Those that are theirs now, the newest first. */
  readonly actions: readonly Action[];
}

/** Everybody who has or had an action of a list, by name, as far as they have a page; each list is gone through once. */
export const ownersOf = onceForEachObject(makeOwners);

function makeOwners(actions: readonly Action[]): Owner[] {
  const found = new Map<string, { readonly owner: Named; readonly actions: Action[] }>();
  const add = (owner: Named, action: Action) => {
    const page = ownerPage(owner, action.board);
    if (page === null) return [];
    let entry = found.get(page);
    if (entry === undefined) found.set(page, (entry = { owner, actions: [] }));
    return entry.actions;
  };
  for (const action of actions) {
    add(action.owner, action).push(action);
    for (const owner of earlierOwners(action)) add(owner, action);
  }
  return [...found]
    .map(([address, { owner, actions: own }]) => ({
      name: owner.name,
      address,
      isPerson: owner.person !== null,
      actions: own,
    }))
    .sort((a, b) => compare(normalName(a.name), normalName(b.name)));
}

/** The roles and bodies that an action was passed on from; their pages stay. */
function earlierOwners({ data, updates }: Action): Named[] {
  const named = [data.owner, ...updates.map((update) => update.data.owner)];
  return named.flatMap((name) => (name === undefined || isId(name) ? [] : [{ name, person: null }]));
}

/** The page of somebody who owns an action of a board; null where the board has no such pages, or the person. */
export function ownerPage({ name, person }: Named, board: Board): string | null {
  if (!hasPersonalPages(board) || person?.hasPage === false) return null;
  return person?.address ?? ownerAddress(ownerSlug(name));
}
