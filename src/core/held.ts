import type { DataOf } from './schema/kinds.ts';

/** Whether a meeting took place, with or without a quorum. */
export function wasHeld({ data: { status } }: { readonly data: Pick<DataOf<'meeting'>, 'status'> }): boolean {
  return status === 'held' || status === 'inquorate';
}
