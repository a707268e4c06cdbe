import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import type { BuiltBook } from './built-book.ts';

const siteFile = 'site.md';

/** Reads the front as a book without records, as at the latest day of the others, so that no clock changes it; throws a ContentError where it has errors. */
export async function readFront(content: string, books: readonly BuiltBook[]): Promise<Minutebook> {
  const file = path.join(content, siteFile);
  if (!existsSync(file)) {
    throw new CannotPublish(
      `There is no ${file}, which says what the front is called and where it is. Write one, or name its folder with \`--content\`.`,
    );
  }
  const checked = await checkFolder(content);
  const other = [...checked.content.sources.keys()].find((source) => source !== siteFile);
  if (other !== undefined) {
    throw new CannotPublish(
      `${content} holds ${other}, which a front does not show. Keep site.md in a folder of its own, with the logo if it has one.`,
    );
  }
  const days = books.map(({ manifest }) => manifest.book.asAt).sort();
  return bookOf(checked, days.at(-1) ?? '');
}
