import type { SearchedBody } from '../../federation.ts';
import type { Label, NamedPage, RecordTable, Searchable, SearchedYear } from '../../table.ts';
import type { SearchFiles } from '../files.ts';
import { LostBook } from '../library.ts';
import type { Hits, WordIndex } from '../word-index.ts';
import { openYear } from '../year-records.ts';

/** A book of a federation, open for searching. */
export interface OpenBook {
  readonly body: SearchedBody;
  readonly files: SearchFiles;
  readonly index: WordIndex;
}

/** The files of several books as those of one: what they call boards and pages is told apart by the body, and topics and outcomes of one name are one. */
export async function combineFiles(
  books: readonly OpenBook[],
  spelling: Pick<SearchFiles, 'spelling' | 'manifest'>,
): Promise<SearchFiles> {
  const searched = await Promise.all(
    books.map(async ({ body, files }) => ({ body, manifest: await files.manifest() })),
  );
  const { spelling: letters } = await spelling.manifest();
  const manifest: Searchable = {
    boards: searched.flatMap(({ body, manifest: { boards } }) => boards.map((board) => labelBoard(board, body))),
    topics: uniqueLabels(searched.flatMap(({ manifest: { topics } }) => topics)),
    outcomes: uniqueLabels(searched.flatMap(({ manifest: { outcomes } }) => outcomes)),
    years: searched
      .flatMap(({ body, manifest: { years } }) => years.map((year) => placeYear(year, body.id)))
      .sort((a, b) => (a.year === b.year ? 0 : a.year < b.year ? 1 : -1)),
    spelling: letters,
  };
  const bookOf = new Map(books.map((book) => [book.body.id, book]));
  return {
    manifest: () => Promise.resolve(manifest),
    records: async (year) => {
      const book = bookOf.get(year.body ?? '');
      if (book === undefined) throw new TypeError(`No book has the year ${year.year}.`);
      const { table } = await orLost(book, book.files.records(year));
      return openYear(year.year, qualify(table, book.body.id), book.body.id);
    },
    spelling: (letter) => spelling.spelling(letter),
    // Where the names of one cannot be read, the records of all are found without them.
    named: async () => (await Promise.all(books.map((book) => namedPages(book).catch(() => [])))).flat(),
  };
}

/** What was read of a book, or else whose it is that cannot be read. */
async function orLost<T>({ body }: OpenBook, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new LostBook(body.id, error);
  }
}

/** The pages of one of several books that have a name; not its lists, which are called alike in all of them. */
async function namedPages({ body: { id, label }, files }: OpenBook): Promise<NamedPage[]> {
  const named = (await files.named()).filter(({ kind }) => kind !== 'list');
  return named.map((page) => ({ ...page, address: `/${id}${page.address}`, body: label }));
}

/** The word indexes of several books as that of one. */
export function combineIndexes(books: readonly OpenBook[]): WordIndex {
  const inUse = new Set<OpenBook>();
  const findAll = async (find: (index: WordIndex) => Promise<Hits>): Promise<Hits> => {
    const found = await Promise.all(
      Array.from(inUse, async (book) => ({ body: book.body, hits: await orLost(book, find(book.index)) })),
    );
    return new Map(
      found.flatMap(({ body, hits }) => Array.from(hits, ([id, places]) => [pageId(body.id, id), places])),
    );
  };
  return {
    async use(shards) {
      await Promise.all(
        books.map((book) => {
          const prefix = shardOf(book.body.id, '');
          const own = shards.filter((shard) => shard.startsWith(prefix)).map((shard) => shard.slice(prefix.length));
          if (own.length > 0) inUse.add(book);
          return orLost(book, book.index.use([...new Set(own)]));
        }),
      );
    },
    find: (term) => findAll((index) => index.find(term)),
    findBeginning: (word) => findAll((index) => index.findBeginning(word)),
  };
}

function placeYear(year: SearchedYear, body: string): SearchedYear {
  return { ...year, words: year.words.map((words) => shardOf(body, words)), body };
}

/** What the shards of two books may be called alike. */
function shardOf(body: string, words: string): string {
  return `${body}: ${words}`;
}

function qualify(table: RecordTable, body: string): RecordTable {
  const { pages } = table;
  return {
    ...table,
    boards: table.boards.map((board) => boardOf(body, board)),
    pages: {
      ...pages,
      address: pages.address.map((address) => `/${body}${address}`),
      id: pages.id.map((id) => pageId(body, id)),
    },
  };
}

/** What the indexes of two books may call alike. */
function pageId(body: string, id: string): string {
  return `${body} ${id}`;
}

/** What a search of several books calls a board. */
function boardOf(body: string, board: string): string {
  return `${body}/${board}`;
}

/** The body of a board, by what a search of several books calls it. */
export function bodyOfBoard(board: string): string {
  return board.slice(0, Math.max(0, board.lastIndexOf('/')));
}

function labelBoard({ id, label }: Label, body: SearchedBody): Label {
  return { id: boardOf(body.id, id), label: label.includes(body.label) ? label : `${label}, ${body.label}` };
}

function uniqueLabels(labels: readonly Label[]): Label[] {
  return [...new Map(labels.toReversed().map((label) => [label.id, label])).values()].reverse();
}
