import { type SearchPage, startSearch } from './start.ts';

startSearch({
  form: part('find', HTMLFormElement),
  narrowing: part('narrowing', HTMLDetailsElement),
  years: part('years', HTMLElement),
  filters: part('filters', HTMLElement),
  status: part('status', HTMLElement),
  answer: part('answer', HTMLElement),
  chips: part('chips', HTMLElement),
  heading: part('results-heading', HTMLElement),
  named: {
    block: part('named', HTMLElement),
    list: part('named-list', HTMLElement),
    others: part('others', HTMLElement),
  },
  results: part('results', HTMLElement),
  pager: part('pager', HTMLElement),
  remedies: part('remedies', HTMLElement),
  reach: document.getElementById('reach'),
} satisfies SearchPage);

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The search page has no #${id}.`);
  return found;
}
