import { element } from './element.ts';
import { labelOf } from './filters.ts';
import type { Offered } from './library.ts';
import { addressOf } from './page-address.ts';
import { facets, type Search, widened, without } from './search-address.ts';
import { spanInWords } from './words.ts';

/** A choice that narrows a search, and the search without it. */
export interface Chip {
  readonly label: string;
  readonly without: Search;
}

/** The choices that narrow a search, in the order in which they are offered. */
export function chipsOf(search: Search, manifest: Offered): Chip[] {
  const span = spanInWords(search);
  return [
    ...facets.flatMap((facet) =>
      search.chosen[facet].map((value) => ({
        label: labelOf(facet, value, manifest),
        without: without(search, facet, value),
      })),
    ),
    ...(span === null ? [] : [{ label: span, without: { ...search, from: '', to: '', page: 1 } }]),
  ];
}

/** Shows each choice as a link to the search without it, and one to the search without any. */
export function showChips(holder: HTMLElement, chips: readonly Chip[], search: Search): void {
  holder.hidden = chips.length === 0;
  const items = chips.map((chip) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: addressOf(chip.without), 'aria-label': `Remove ${chip.label}` },
        chip.label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    ),
  );
  const all = element('li', {}, element('a', { class: 'all', href: addressOf(widened(search)) }, 'Clear all'));
  holder.replaceChildren(...items, all);
}
