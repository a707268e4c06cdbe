import { whenAsked } from '../once.ts';
import { peopleWithoutPage } from '../personal-pages.ts';
import type { Target } from '../book.ts';
import type { Content } from '../reading/content.ts';
import { numberMessages } from './message-numbers.ts';
import { makeRegistry } from './registry.ts';
import { type KnownRecords, makeTargets } from './targets.ts';

/** A content folder in which whatever is named can be found: what checks look at, and books are linked from. */
export interface IndexedContent extends KnownRecords {
  /** Where a link to a file of the folder leads; null where it leads to no page. */
  readonly targetOf: (path: string) => Target | null;
}

/** Finds the records of a content folder by what names them, and where links to its files lead. */
export function indexContent(content: Content): IndexedContent {
  const registry = makeRegistry(content);
  const withoutPage = whenAsked(() => peopleWithoutPage(content));
  const known = { content, registry, withoutPage, messageNumber: numberMessages(content) };
  return { ...known, targetOf: makeTargets(known) };
}
