import { inFigures } from '../../core/figures.ts';
import { inWords } from '../../site/words.ts';
import { searchKinds } from '../record-text.ts';
import type { Offered } from './library.ts';
import { element } from './element.ts';
import type { FacetCounts } from './narrow.ts';
import { type Facet, facets, type Search, statuses } from './search-address.ts';
import { facetNames, kindNames } from './words.ts';

/** How many values of a facet are shown before the others are asked for. */
const usual = 8;

/** A value of a facet, as it is offered. */
interface Choice {
  readonly value: string;
  readonly label: string;
  /** Null where it was not counted. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

/** The name of a value of a facet; its id where nothing is known of it. */
export function labelOf(facet: Facet, value: string, manifest: Offered): string {
  return namesOf(facet, manifest).get(value) ?? value;
}

function namesOf(facet: Facet, { bodies, boards, topics, outcomes }: Offered): ReadonlyMap<string, string> {
  if (facet === 'kind') return new Map(searchKinds.map((kind) => [kind, kindNames[kind]]));
  if (facet === 'status') return new Map(statuses.map((status) => [status, inWords(status)]));
  const labels = { body: bodies, board: boards, topic: topics, outcome: outcomes }[facet];
  return new Map(labels.map(({ id, label }) => [id, label]));
}

/** Offers, for each facet, the values that the answer has and those that are chosen; which lists are open and where the focus is stays. */
export function showFilters(holder: HTMLElement, counts: FacetCounts, search: Search, manifest: Offered): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const open = new Set(Array.from(holder.querySelectorAll('details[open]'), (list) => list.getAttribute('data-facet')));
  holder.replaceChildren(
    ...facets.flatMap((facet) => {
      const choices = choicesOf(facet, counts, search, manifest);
      return choices.length === 0 ? [] : [showFacet(facet, choices, open.has(facet))];
    }),
  );
  if (focused === null || focused.isConnected) return;
  const again = [...holder.querySelectorAll('input')].find(
    ({ name, value }) => name === focused.name && value === focused.value,
  );
  again?.focus();
}

function choicesOf(facet: Facet, counts: FacetCounts, search: Search, manifest: Offered): Choice[] {
  const chosen = new Set(search.chosen[facet]);
  const names = namesOf(facet, manifest);
  const waiting = new Set(facet === 'body' ? manifest.waiting.map(({ id }) => id) : []);
  const values = new Set([...chosen, ...counts[facet].keys(), ...waiting]);
  const order = [...names.keys()];
  const choices = [...values].map((value) => ({
    value,
    label: names.get(value) ?? value,
    count: waiting.has(value) ? null : (counts[facet].get(value) ?? 0),
    isChosen: chosen.has(value),
  }));
  const isFixed = facet === 'kind' || facet === 'status';
  return choices.sort((a, b) => {
    const isListed = isFixed || (a.count === null && b.count === null);
    if (isListed) return order.indexOf(a.value) - order.indexOf(b.value);
    return (b.count ?? -1) - (a.count ?? -1) || (a.label < b.label ? -1 : 1);
  });
}

function showFacet(facet: Facet, choices: readonly Choice[], isOpen: boolean): HTMLElement {
  const shown = choices.filter(({ isChosen }, index) => index < usual || isChosen);
  const rest = choices.filter((choice) => !shown.includes(choice));
  const list = element(
    'fieldset',
    {},
    element('legend', {}, facetNames[facet]),
    ...shown.map((choice) => showChoice(facet, choice)),
  );
  if (rest.length === 0) return list;
  const more = element(
    'details',
    { 'data-facet': facet },
    element('summary', {}, `${String(rest.length)} more`),
    ...rest.map((choice) => showChoice(facet, choice)),
  );
  more.open = isOpen;
  list.append(more);
  return list;
}

function showChoice(facet: Facet, { value, label, count, isChosen }: Choice): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value, form: 'find' });
  box.checked = isChosen;
  box.defaultChecked = isChosen;
  const counted = element('span', { class: 'count' }, count === null ? '(not searched)' : `(${inFigures(count)})`);
  return element('label', {}, box, element('span', {}, `${label} `, counted));
}
