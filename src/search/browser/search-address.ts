import { type SearchKind, searchKinds } from '../record-text.ts';

/** The statuses by which actions are narrowed. */
export const statuses = ['overdue', 'open', 'in-progress', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** The facets of which a search can choose several values, as its address names them. */
export const facets = ['body', 'kind', 'board', 'topic', 'outcome', 'status'] as const;
export type Facet = (typeof facets)[number];

/** What somebody searches for; its address says all of it. */
export interface Search {
  readonly q: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Years, the first and the last; empty where none is set. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** How many bodies are searched at the most, where there are several and none is chosen. */
  readonly bodies: number;
  /** Counted from 1. */
  readonly page: number;
}

/** How many bodies are searched before more are asked for: each is some dozens of files. */
export const usualBodies = 8;

/** Reads a search from the query of an address; what no search can mean is left out. */
export function readSearch(query: URLSearchParams): Search {
  const q = (query.get('q') ?? '').trim();
  const known = <T extends string>(name: string, list: readonly T[]) =>
    list.filter((value) => query.getAll(name).includes(value));
  const all = (name: string) => [...new Set(query.getAll(name))].filter((value) => value !== '');
  const year = (name: string) => /^\d{4}$/.exec(query.get(name) ?? '')?.[0] ?? '';
  const [from, to] = [year('from'), year('to')];
  const count = (name: string, usual: number) => Number(/^[1-9]\d{0,4}$/.exec(query.get(name) ?? '')?.[0] ?? usual);
  return {
    q,
    chosen: {
      body: all('body'),
      kind: known<SearchKind>('kind', searchKinds),
      board: all('board'),
      topic: all('topic'),
      outcome: all('outcome'),
      status: known('status', statuses),
    },
    from: from !== '' && to !== '' && from > to ? to : from,
    to: from !== '' && to !== '' && from > to ? from : to,
    sort: known('sort', sorts)[0] ?? usualSort(q),
    bodies: Math.max(usualBodies, count('bodies', usualBodies)),
    page: count('page', 1),
  };
}

/** The query of a search's address, with its question mark. */
export function writeSearch(search: Search): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (value !== '') query.append(name, value);
  };
  add('q', search.q);
  for (const facet of facets) for (const value of search.chosen[facet]) add(facet, value);
  add('from', search.from);
  add('to', search.to);
  if (search.sort !== usualSort(search.q)) add('sort', search.sort);
  if (search.bodies > usualBodies) add('bodies', String(search.bodies));
  if (search.page > 1) add('page', String(search.page));
  if (query.toString() === '') add('sort', search.sort); // An address without a query asks for nothing.
  return `?${query.toString()}`;
}

/** The order of a search that names none: nothing is more relevant where there are no words. */
function usualSort(q: string): Sort {
  return q === '' ? 'newest' : 'relevance';
}

/** A search without one of its values. */
export function without(search: Search, facet: Facet, value: string): Search {
  const values = search.chosen[facet].filter((each) => each !== value);
  return { ...search, chosen: { ...search.chosen, [facet]: values }, page: 1 };
}

/** A search for the same words among all records. */
export function widened({ q }: Search): Search {
  return readSearch(new URLSearchParams({ q }));
}
