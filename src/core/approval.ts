import type { Meeting } from './book.ts';

/** Whether a record comes from minutes that no later meeting has approved, so that it may still change. */
export function isDraft({ meeting }: { readonly meeting: Meeting | null }): boolean {
  return meeting?.minutes === 'draft';
}
