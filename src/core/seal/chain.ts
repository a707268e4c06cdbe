import { createHash } from 'node:crypto';
import type { DataOf } from '../schema/kinds.ts';

/** A page of a sealed minute book, as its record holds it. */
export type Page = DataOf<'seals'>['seals'][number];

/** What a page says, before it is sealed. */
export type PageContent = Omit<Page, 'seal'>;

/**
 * The seal of a page: the digest of what it says and of the seal before it, so that no page can change, move or go without
 * changing every seal after it. The first page follows from the name of its board.
 */
export function sealOf(board: string, previous: string | null, page: PageContent): string {
  const lines = [
    'minutebook seal 1',
    `after ${previous ?? `the cover of ${board}`}`,
    `page ${String(page.page)}`,
    page.correction === undefined
      ? `minutes of ${page.meeting}`
      : `correction ${String(page.correction)} of ${page.meeting}`,
    `agreed at ${page.agreedAt}`,
    `text ${page.text}`,
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The start of a seal, enough to tell it from others at a glance. */
export function shortSeal(seal: string): string {
  return seal.slice(0, 12);
}
