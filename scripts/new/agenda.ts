import type { Action, Board, Meeting } from '../../src/core/book.ts';
import type { DataOf } from '../../src/core/schema/kinds.ts';
import type { OpenBusiness } from './open-business.ts';

type ItemKind = NonNullable<DataOf<'agenda-item'>['kind']>;

/** An item of a new agenda, before it has its number. */
export interface NewItem {
  readonly title: string;
  readonly kind: ItemKind;
  /** The meetings whose minutes are put to it. */
  readonly approves: readonly Meeting[];
  /** The open actions that are reported under it. */
  readonly actions: readonly Action[];
}

/** The agenda of a board’s next meeting: its standing items, the minutes to approve, and the actions that are open. */
export function makeAgenda(board: Board, earlier: readonly Meeting[], { minutes, actions }: OpenBusiness): NewItem[] {
  const items = (board.data.standingItems ?? []).map((title) => makeItem(title, earlier));
  let place = items.findIndex(({ title }) => isAboutMinutes(title, earlier));
  if (place >= 0 || minutes.length > 0) {
    const title = `Minutes of the previous meeting${minutes.length > 1 ? 's' : ''}`;
    place = putUnder(items, place, Math.min(1, items.length), title, { approves: minutes });
  }
  const arising = items.findIndex(({ title }) =>
    /\bmatters arising\b|\baction (log|list|tracker)\b|\boutstanding actions\b/i.test(title),
  );
  if (arising >= 0 || actions.length > 0) {
    putUnder(items, arising, place < 0 ? Math.min(1, items.length) : place + 1, 'Matters arising', { actions });
  }
  return items;
}

/** Gives more to the item at a place, or to a new item if there is none. Returns its place. */
function putUnder(items: NewItem[], place: number, otherwise: number, title: string, more: Partial<NewItem>): number {
  const item = items[place];
  if (item === undefined) items.splice(otherwise, 0, { ...makeItem(title, []), ...more });
  else items[place] = { ...item, ...more };
  return item === undefined ? otherwise : place;
}

function makeItem(title: string, earlier: readonly Meeting[]): NewItem {
  return { title, kind: kindOf(title, earlier), approves: [], actions: [] };
}

/** What kind of item the board last had under a title. */
function kindOf(title: string, earlier: readonly Meeting[]): ItemKind {
  const last = earlier.toReversed().flatMap(({ items }) => items.filter((item) => isSame(item.title, title)))[0];
  const usual = /\bany other (urgent )?business\b/i.test(title) ? 'any-other-business' : 'standing';
  const kind = last?.data.kind ?? usual;
  return kind === 'exempt' ? usual : kind;
}

/** By its words, or because the board has approved minutes under that title before. */
function isAboutMinutes(title: string, earlier: readonly Meeting[]): boolean {
  if (/\bminutes\b|\bnotes? of the (previous|last)\b/i.test(title)) return true;
  return earlier.some(({ items }) => items.some((item) => item.approves.length > 0 && isSame(item.title, title)));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
