import type { SearchedBody } from '../federation.ts';
import type { Label, Searchable } from '../table.ts';
import type { Sources } from './answer.ts';
import { openFiles } from './files.ts';
import type { Search } from './search-address.ts';
import { openWordIndex } from './word-index.ts';

/** What a search can be narrowed by. */
export interface Offered extends Searchable {
  /** Those that are or could be searched; none where there is one book. */
  readonly bodies: readonly Label[];
  /** Those of them that are not searched, the likeliest first. */
  readonly waiting: readonly Label[];
}

/** Where a search looks. */
export interface Scope {
  readonly sources: Sources;
  readonly offered: Offered;
  /** Which bodies are searched; null where there is one book. */
  readonly reach: Reach | null;
  /** The years of all bodies; null where those that are offered are all. */
  readonly years: readonly string[] | null;
}

/** Which of several bodies a search looks at. */
export interface Reach {
  /** Whether somebody chose them. */
  readonly isChosen: boolean;
  readonly searched: readonly SearchedBody[];
  /** Those that could have an answer too. */
  readonly waiting: readonly SearchedBody[];
  /** Those whose index could not be loaded. */
  readonly lost: readonly SearchedBody[];
}

/** That what a search reads of one of several books could not be loaded; the others can be searched without it. */
export class LostBook extends Error {
  override readonly name = 'LostBook';
  /** The id of its body. */
  readonly body: string;

  constructor(body: string, cause: unknown) {
    super(`The book of ${body} cannot be searched.`, { cause });
    this.body = body;
  }
}

/** One book or several, of which each search says where it looks; it leaves out the bodies whose books are lost. */
export type Library = (search: Search, lost: readonly string[]) => Promise<Scope>;

/** Opens the one book below an address. */
export function openBook(base: string): Library {
  const sources = { files: openFiles(base), index: openWordIndex(base), found: new Map() };
  return async () => {
    const manifest = await sources.files.manifest();
    return { sources, offered: { ...manifest, bodies: [], waiting: [] }, reach: null, years: null };
  };
}
