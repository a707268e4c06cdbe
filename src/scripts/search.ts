import { readExcerpt } from './excerpt.ts';

/** What this page uses of Pagefind, https://pagefind.app/docs/api/. */
interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** How many results are shown at a time. */
const pageLength = 10;

const form = document.querySelector<HTMLFormElement>('form[data-index]');
const status = document.querySelector<HTMLElement>('#status');
const list = document.querySelector<HTMLElement>('#results');
if (form !== null && status !== null && list !== null) await start(form, status, list);

/** Answers the query in the page's address. */
async function start(form: HTMLFormElement, status: HTMLElement, list: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of query) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  const words = query.get('q')?.trim() ?? '';
  if (words === '') return;
  document.title = `${words} – ${document.title}`;
  status.textContent = 'Searching…';
  try {
    const index: unknown = await import(/* @vite-ignore */ `${form.dataset.index ?? '/'}pagefind.js`);
    const { results } = await (index as Pagefind).search(words, { filters: filtersOf(query) });
    status.textContent = sayCount(results.length, words, query);
    await showMore(results, list);
  } catch {
    status.textContent = 'The search index could not be loaded. Everything can also be found in the lists below.';
  }
}

function filtersOf(query: URLSearchParams): Record<string, string> {
  const chosen = ['board', 'year'].map((name) => [name, query.get(name) ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

function sayCount(count: number, words: string, query: URLSearchParams): string {
  const where = Object.values(filtersOf(query)).join(', ');
  const scope = where === '' ? '' : ` in ${where}`;
  if (count > 0) return `${String(count)} ${count === 1 ? 'page' : 'pages'} for “${words}”${scope}`;
  return `Nothing was found for “${words}”${scope}. Try fewer or other words, or all boards and years.`;
}

async function showMore(results: readonly { data(): Promise<Found> }[], list: HTMLElement): Promise<void> {
  const found = await Promise.all(results.slice(0, pageLength).map((result) => result.data()));
  const articles = found.map(showResult);
  list.append(...articles);
  const rest = results.slice(pageLength);
  if (rest.length === 0) return;
  const more = element('button', `Show more (${String(rest.length)} left)`);
  more.type = 'button';
  more.addEventListener('click', () => {
    more.remove();
    const last = list.lastElementChild;
    void showMore(rest, list).then(() => last?.nextElementSibling?.querySelector('a')?.focus());
  });
  list.append(more);
}

function showResult({ url, excerpt, meta, sub_results: places }: Found): HTMLElement {
  const article = element('article', null, 'result');
  const heading = element('h2');
  heading.append(link(url, meta.title ?? url));
  article.append(heading, element('p', [meta.state, meta.kind, meta.board].filter(Boolean).join(' · '), 'aside'));
  const inside = places.filter((place) => place.url.includes('#')).slice(0, 5);
  if (inside.length === 0) article.append(excerptOf(excerpt));
  else article.append(listOf(inside));
  return article;
}

function listOf(places: Found['sub_results']): HTMLElement {
  const items = places.map((place) => {
    const item = element('li');
    item.append(link(place.url, place.title), excerptOf(place.excerpt));
    return item;
  });
  const list = element('ul');
  list.append(...items);
  return list;
}

function excerptOf(html: string): HTMLElement {
  const paragraph = element('p');
  for (const { text, isMatch } of readExcerpt(html)) paragraph.append(isMatch ? element('mark', text) : text);
  return paragraph;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = url;
  return anchor;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string | null = null,
  name = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name !== '') made.className = name;
  return made;
}
