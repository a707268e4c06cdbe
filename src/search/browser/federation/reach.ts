import { inFigures } from '../../../core/figures.ts';
import { addressOf } from '../page-address.ts';
import { element } from '../element.ts';
import type { Reach } from '../library.ts';
import { type Search, usualBodies } from '../search-address.ts';

/** Says which bodies were searched and why these, with a link that searches more of them; nothing where all were. */
export function showReach(holder: HTMLElement, search: Search, reach: Reach): void {
  const { isChosen, searched, waiting, lost } = reach;
  const parts: (Node | string)[] = [];
  if (lost.length > 0)
    parts.push(`Not searched, because the index could not be loaded: ${lost.map(({ label }) => label).join('; ')}. `);
  if (!isChosen && waiting.length > 0) {
    const more = Math.min(usualBodies, waiting.length);
    const next = addressOf({ ...search, bodies: searched.length + more, page: 1 });
    parts.push(
      `${sayWhich(search, reach)} `,
      element('a', { href: next }, `Search ${more === 1 ? 'the other one' : `${inFigures(more)} more`} too`),
      ', or choose bodies under “Narrow the results”.',
    );
  }
  holder.hidden = parts.length === 0;
  holder.replaceChildren(...parts);
}

function sayWhich({ q, sort }: Search, { searched, waiting }: Reach): string {
  const all = inFigures(searched.length + waiting.length);
  const some = inFigures(searched.length);
  const which = q === '' ? `Of ${all} bodies` : `Of ${all} bodies that have these words`;
  if (sort === 'newest') return `${which}, the ${some} that met last were searched.`;
  if (sort === 'oldest') return `${which}, the ${some} that met first were searched.`;
  return `${which}, the ${some} that have them most often were searched.`;
}
