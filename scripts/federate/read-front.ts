import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { CannotPublish } from '../publish/cannot-publish.ts';
import type { BuiltBook } from './built-book.ts';

/** Reads the front as a book without boards, as at the latest day of the others, so that no clock changes it; throws a ContentError where it has errors. */
export async function readFront(content: string, books: readonly BuiltBook[]): Promise<Minutebook> {
  const file = path.join(content, 'site.md');
  if (!existsSync(file)) {
    throw new CannotPublish(
      `There is no ${file}, which says what the front is called and where it is. Write one, or name its folder with \`--content\`.`,
    );
  }
  const checked = await checkFolder(content);
  const days = books.map(({ manifest }) => manifest.book.asAt).sort();
  const front = bookOf(checked, days.at(-1) ?? '');
  if (front.boards.length > 0) {
    throw new CannotPublish(
      `${content} holds boards, which a front does not show. Keep site.md in a folder of its own.`,
    );
  }
  return front;
}
