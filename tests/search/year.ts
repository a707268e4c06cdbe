import type { Hits } from '../../src/search/browser/word-index.ts';
import { openYear, type YearRecords } from '../../src/search/browser/year-records.ts';
import { buildTable } from '../../src/search/index/build-table.ts';
import { readPage } from '../../src/search/index/read-page.ts';
import type { Facets } from '../../src/search/table.ts';

/** A page of a made-up year: its HTML, and the facets of its records by their anchors. */
export interface MadeUpPage {
  readonly html: string;
  readonly board?: string;
  readonly date?: string;
  readonly facets?: Readonly<Record<string, Partial<Facets>>>;
}

/** The records of some pages as a search has them, with a search for words that are written exactly so. */
export function makeYear(
  pages: readonly MadeUpPage[],
  year = '2026',
): { records: YearRecords; find: (word: string) => Hits } {
  const texts = new Map<string, readonly string[]>();
  const read = pages.map(({ html, board = 'council', date = `${year}-05-01`, facets = {} }, index) => {
    const records = readPage(html);
    const id = `${year}-${String(index)}`;
    texts.set(
      id,
      records.flatMap(({ words }) => words),
    );
    const all = records.map(
      ({ anchor }) => [anchor, { outcome: null, state: null, topics: [], ...facets[anchor] }] as const,
    );
    const address = `/${board}/${String(index)}/`;
    return {
      id,
      page: { address, board, date, isDraft: false, facets: new Map(all) },
      records: records.map(({ words, ...record }) => ({ ...record, words: words.length })),
    };
  });
  const find = (word: string): Hits =>
    new Map(
      [...texts].flatMap(([id, words]) => {
        const places = [...words.entries()].filter(([, each]) => each === word).map(([place]) => place);
        return places.length === 0 ? [] : [[id, places]];
      }),
    );
  return { records: openYear(year, buildTable(read)), find };
}

/** An item of a made-up page. */
export function item(number: number, title: string, ...inside: readonly string[]): string {
  return `<section data-record="item"><h3 id="item-${String(number)}">${title}</h3>${inside.join('')}</section>`;
}

/** A decision of an item. */
export function decision(anchor: string, text: string): string {
  return `<section data-record="decision"><h4 id="${anchor}">Decision</h4><p>${text}</p></section>`;
}

/** A meeting with its heading. */
export function meeting(heading: string, ...inside: readonly string[]): string {
  return `<div data-record="meeting"><h1>${heading}</h1>${inside.join('')}</div>`;
}
