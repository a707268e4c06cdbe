import type { Item, Meeting } from '../book.ts';

/** Whether part of a meeting is taken in private. */
export function hasPrivatePart({ items }: Meeting): boolean {
  return items.some(isPrivate);
}

function isPrivate({ data, children }: Item): boolean {
  return data.exempt !== undefined || children.some(isPrivate);
}
