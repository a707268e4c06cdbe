import path from 'node:path';
import { checkContent, type Checked } from '../../src/core/check-folder.ts';
import { readContent } from '../../src/core/content.ts';
import { readFiles } from '../../src/core/files.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { countOf, countRecords } from '../../src/core/reports/counts.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { todayOf } from '../../src/open-book.ts';
import { exitCodes } from '../command.ts';
import { humanOptions } from '../terminal.ts';
import { copyFiles } from './copy-files.ts';
import { digestOfCode } from './code-digest.ts';
import { openKept } from './kept-folder.ts';
import { keptReading } from './kept-reading.ts';
import { addSearch } from './add-search.ts';
import { readLastBuild } from './last-build.ts';
import { resolveOutput } from './output-folder.ts';
import { closeSite, openSite } from './put-in-place.ts';
import type { PageRecord } from './page-record.ts';
import { type Reading, renderPages } from './render-pages.ts';
import { startSecondThread } from './second-thread.ts';
import { runStage, secondsSince } from './stage.ts';
import type { SiteDraft } from './site-draft.ts';

/** What a person asks a build for. */
export interface PublishOptions {
  readonly content: string;
  readonly out: string;
  readonly search: boolean;
  /** Whether nothing is taken from the build before. */
  readonly cold: boolean;
  readonly asAt?: string;
}

/** A site that was published. */
export interface Published {
  readonly folder: string;
  readonly base: string;
}

/** Publishes a content folder as a site, in the place of the one before it only when everything has succeeded; null where the content has errors. */
export async function publish({ content, out, search, cold, asAt }: PublishOptions): Promise<Published | null> {
  const start = performance.now();
  const order: Order = { content: path.resolve(content), search, cold, asAt, code: digestOfCode() };
  const output = resolveOutput(out, order.content);
  const reading = await readBook(order);
  if (reading === null) return null;
  const last = cold ? null : readLastBuild(output);
  const draft = openSite(output, last?.files ?? null);
  const pages = await buildSite(reading, order, { draft, output, last: last?.pages ?? null });
  closeSite(output, draft, pages);
  const { base } = reading.book.site;
  console.log(`Published to ${out} in ${secondsSince(start)}.`);
  return { folder: output, base };
}

/** What is built, and how. */
interface Order {
  readonly content: string;
  readonly search: boolean;
  readonly cold: boolean;
  readonly asAt: string | undefined;
  /** A digest of Minutebook's own code. */
  readonly code: string;
}

/** Checks and links the content; where it has errors, prints them, and leaves the exit code for that. */
async function readBook(order: Order): Promise<Reading | null> {
  const { checked, book, second } = await runStage('Checking the content', () => readAndLink(order), describeChecked);
  if (checked.issues.length > 0) process.stdout.write(`\n${formatHuman(checked, humanOptions(order.content))}\n`);
  if (book !== null) return { book, content: checked.content, second };
  await second?.stop();
  console.log('Nothing was published, because the content has errors.');
  process.exitCode = exitCodes.wrong;
  return null;
}

async function readAndLink({ content, code, cold, asAt }: Order) {
  const kept = openKept('read', content);
  const read = await readContent(readFiles(content), keptReading(kept, code, cold));
  kept.forgetOthers();
  const day = asAt ?? todayOf(read);
  const second = startSecondThread(read, day);
  const checked = checkContent(read);
  const isSound = checked.issues.every(({ severity }) => severity !== 'error');
  return { checked, book: isSound ? bookOf(checked, day) : null, second };
}

function describeChecked({ checked }: { readonly checked: Checked }): string {
  const { meetings, decisions, actions } = countRecords(checked);
  return `Checked ${countOf(meetings, 'meeting')}, ${countOf(decisions, 'decision')} and ${countOf(actions, 'action')}`;
}

/** The site that is built, and for where. */
interface Target {
  readonly draft: SiteDraft;
  readonly output: string;
  /** What the last build knew of its pages. */
  readonly last: PageRecord | null;
}

/** Adds the pages, the files and the search index of a book to a site. */
async function buildSite(
  reading: Reading,
  { content, search, code }: Order,
  { draft, output, last }: Target,
): Promise<PageRecord> {
  const { book, second } = reading;
  const { pages } = await runStage(
    'Building the pages',
    () => renderPages(reading, draft, last, code),
    ({ pageCount }) => `Built ${countOf(pageCount, 'page')}`,
  );
  await second?.stop();
  if (book.files.size > 0) {
    await runStage(
      'Copying the files',
      () => copyFiles(book, content, draft),
      (count) => `Copied ${countOf(count, 'file')}`,
    );
  }
  if (search) {
    await runStage(
      'Indexing for search',
      () => addSearch(book, draft, output, code),
      (count) => `Indexed ${countOf(count, 'record')} for search`,
    );
  }
  return pages;
}
