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

/** One book or several, of which each search says where it looks. */
export type Library = (search: Search) => Promise<Scope>;

/** Opens the one book below an address. */
export function openBook(base: string): Library {
  const sources = { files: openFiles(base), index: openWordIndex(base), found: new Map() };
  return async () => {
    const manifest = await sources.files.manifest();
    return { sources, offered: { ...manifest, bodies: [], waiting: [] }, reach: null, years: null };
  };
}
