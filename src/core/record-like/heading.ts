import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';

/** The heading that a record has which belongs under a section, with its marks; beside a decision or action where the section is one. */
export function headingUnder({ kind, depth }: Section, of: Kind, words: string): string {
  const inFile = of === 'meeting' ? 3 : 2;
  const level = kind === null ? inFile : depth + (kind === 'agenda-item' ? 1 : 0);
  return `${'#'.repeat(level)} ${words}`;
}
