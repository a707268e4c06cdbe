import { type Answer, answers } from './answer.ts';
import { type Chip, chipsOf, showChips } from './chips.ts';
import { addressOf } from './page-address.ts';
import { element, replaceChildren } from './element.ts';
import { openFederation } from './federation/federation.ts';
import { showReach } from './federation/reach.ts';
import { showFilters } from './filters.ts';
import { type Library, LostBook, openBook, type Scope } from './library.ts';
import { type Named, type NamedHolder, noPages, pagesNamed, showNamedPages } from './named-pages.ts';
import { pageLength, showPager } from './pager.ts';
import { readQuery } from './query.ts';
import { type Frame, showResult } from './result.ts';
import { readSearch, type Search } from './search-address.ts';
import { remediesFor, sayStatus } from './status.ts';
import type { Label } from '../table.ts';

/** The parts of the search page. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly narrowing: HTMLDetailsElement;
  readonly filters: HTMLElement;
  readonly years: HTMLElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly heading: HTMLElement;
  /** The lists and the pages of boards, people and others whose name was looked for. */
  readonly named: NamedHolder;
  readonly results: HTMLElement;
  readonly pager: HTMLElement;
  readonly remedies: HTMLElement;
  /** What only a search that asks for something shows. */
  readonly answer: HTMLElement;
  /** Where it says which bodies were searched; null where there is one book. */
  readonly reach: HTMLElement | null;
}

/** Answers the search of the page's address, and every other that is made on the page; each has an address of its own. */
export function startSearch(page: SearchPage): void {
  const base = page.form.dataset.search ?? '/search/';
  const library = page.reach === null ? openBook(base) : openFederation(base);
  const siteTitle = document.title;
  let latest = 0;
  let shown: string | null = null;
  const show = async () => {
    const query = new URLSearchParams(location.search);
    const turn = (latest += 1);
    shown = location.search;
    if (query.toString() === '') {
      clear(page, siteTitle);
      return;
    }
    if (page.reach === null) query.delete('body');
    await showSearch(page, readSearch(query), { library, siteTitle, isLatest: () => turn === latest });
  };
  const go = (address: string) => {
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void show();
  };
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(addressOf(readForm(page.form)));
  });
  // The choices are beside the results, outside the form that they belong to.
  page.answer.addEventListener('change', () => {
    const { bodies } = readSearch(new URLSearchParams(location.search));
    go(addressOf({ ...readForm(page.form), bodies }));
  });
  for (const links of [page.chips, page.pager, page.reach]) {
    links?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(link.pathname + link.search);
      page.status.focus();
    });
  }
  addEventListener('popstate', () => {
    if (location.search !== shown) void show(); // A link to a place on the page comes here too.
  });
  page.narrowing.open = matchMedia('(min-width: 60rem)').matches;
  void show();
}

/** Shows the page as it is before anything is asked. */
function clear(page: SearchPage, siteTitle: string): void {
  document.title = siteTitle;
  page.form.reset();
  page.status.textContent = '';
  page.answer.hidden = true;
}

interface Session {
  readonly library: Library;
  readonly siteTitle: string;
  /** Whether no other search was made since. */
  readonly isLatest: () => boolean;
}

async function showSearch(page: SearchPage, search: Search, session: Session): Promise<void> {
  const { siteTitle, isLatest } = session;
  fillForm(page.form, search);
  document.title = search.q === '' ? siteTitle : `${search.q} – ${siteTitle}`;
  page.status.textContent = 'Searching …';
  try {
    await showAnswers(page, search, session);
  } catch (error) {
    if (!isLatest()) return;
    console.error(error);
    page.answer.hidden = true;
    page.status.textContent = 'The search index could not be loaded. Everything can also be found in the lists below.';
  }
}

/** Shows what is found. A book that turns out to be lost is left out, and the others are searched again without it. */
async function showAnswers(
  page: SearchPage,
  search: Search,
  session: Session,
  lost: readonly string[] = [],
): Promise<void> {
  const { library, isLatest } = session;
  const scope = await library(search, lost);
  if (!isLatest()) return;
  showYears(page.years, search, scope);
  const frame = frameOf(page.form, scope.offered.boards);
  const chips = chipsOf(search, scope.offered);
  try {
    for await (const found of answers(search, scope.sources)) {
      const [results, named] = await Promise.all([
        showResults(found, search, frame),
        chips.length > 0 ? noPages : namedIn(search, found, scope),
      ]);
      if (!isLatest()) return;
      showAnswer(page, found, search, { scope, chips, results, named });
      showNamedPages(page.named, named, frame, found.matches.length > 0);
    }
  } catch (error) {
    if (!isLatest() || !(error instanceof LostBook)) throw error;
    await showAnswers(page, search, session, [...lost, error.body]);
  }
}

/** What an answer is shown with. */
interface Shown {
  readonly scope: Scope;
  /** The choices that narrow the search. */
  readonly chips: readonly Chip[];
  readonly results: readonly HTMLElement[];
  readonly named: Named;
}

function showAnswer(page: SearchPage, found: Answer, search: Search, { scope, chips, results, named }: Shown): void {
  const { offered, reach } = scope;
  const narrowing = chips.map(({ label }) => label);
  showChips(page.chips, chips, search);
  replaceChildren(page.results, results); // If more was then looked for in the background, they are the same.
  page.results.hidden = results.length === 0;
  const remedies = found.isPartial || found.matches.length > 0 ? [] : remediesFor(search, narrowing);
  page.heading.textContent = remedies.length === 0 ? 'Results' : 'What may help';
  showRemedies(page.remedies, remedies);
  page.answer.hidden = false;
  if (found.isPartial) return;
  showFilters(page.filters, found.counts, search, offered);
  showPager(page.pager, search, found.matches.length);
  page.status.textContent = sayStatus(found, search, { narrowing, reach, named });
  if (page.reach !== null && reach !== null) showReach(page.reach, search, reach);
}

function frameOf(form: HTMLFormElement, boards: readonly Label[]): Frame {
  const names = new Map(boards.map(({ id, label }) => [id, label]));
  const base = (form.dataset.search ?? '/search/').replace(/search\/$/, '');
  return { href: (address) => base + address.slice(1), boardName: (id) => names.get(id) ?? id };
}

/** The results on a search's page of its answer. */
function showResults(found: Answer, search: Search, frame: Frame): Promise<HTMLElement[]> {
  const start = (search.page - 1) * pageLength;
  return Promise.all(found.matches.slice(start, start + pageLength).map((match) => showResult(match, found, frame)));
}

/** The pages that have the name that somebody looks for, to be above the first results; none where names cannot be loaded. */
async function namedIn(search: Search, { corrected, missing }: Answer, { sources }: Scope): Promise<Named> {
  if (search.q === '' || search.page > 1) return noPages;
  const all = await sources.files.named().catch(() => []);
  const named = pagesNamed(all, readQuery(search.q));
  const isMeant = corrected !== null && missing.length === 0;
  return named.pages.length > 0 || !isMeant ? named : pagesNamed(all, readQuery(corrected));
}

function showRemedies(holder: HTMLElement, remedies: readonly string[]): void {
  holder.hidden = remedies.length === 0;
  holder.replaceChildren(...remedies.map((remedy) => element('li', {}, remedy)));
}

/** Offers the years that there are. */
function showYears(holder: HTMLElement, search: Search, { offered, years }: Scope): void {
  for (const select of holder.querySelectorAll('select')) {
    const chosen = select.name === 'from' ? search.from : search.to;
    const known = new Set([...(years ?? offered.years.map(({ year }) => year)), chosen]);
    const options = [...known]
      .filter((year) => year !== '')
      .sort()
      .reverse();
    if (select.options.length !== options.length + 1) {
      select.replaceChildren(
        element('option', { value: '' }, select.name === 'from' ? 'First year' : 'Last year'),
        ...options.map((year) => element('option', { value: year }, year)),
      );
    }
    select.value = chosen;
  }
}

/** The search that the form asks for, from its first page of results. */
function readForm(form: HTMLFormElement): Search {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
  return { ...readSearch(query), page: 1 };
}

function fillForm(form: HTMLFormElement, search: Search): void {
  const words = form.elements.namedItem('q');
  if (words instanceof HTMLInputElement && document.activeElement !== words) words.value = search.q;
  const sort = form.elements.namedItem('sort');
  if (sort instanceof HTMLSelectElement) sort.value = search.sort;
}
