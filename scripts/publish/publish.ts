import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { checkContent, type Checked } from '../../src/core/check-folder.ts';
import { readContent } from '../../src/core/content.ts';
import { readFiles } from '../../src/core/files.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { countOf, countRecords } from '../../src/core/reports/counts.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { todayOf } from '../../src/open-book.ts';
import { exitCodes } from '../command.ts';
import { humanOptions } from '../terminal.ts';
import { copyFiles } from './copy-files.ts';
import { markOutput, replaceOutput, resolveOutput, siblingOf } from './output-folder.ts';
import { renderPages } from './render-pages.ts';
import { type SecondThread, startSecondThread } from './second-thread.ts';
import { runStage, secondsSince } from './stage.ts';
import { openStaging, removeAtExit } from './staging-folder.ts';

/** What a person asks a build for. */
export interface PublishOptions {
  readonly content: string;
  readonly out: string;
  readonly search: boolean;
  readonly asAt?: string;
}

/** A site that was published. */
export interface Published {
  readonly folder: string;
  readonly base: string;
}

/** Publishes a content folder as a site, in the place of the one before it only when everything has succeeded; null where the content has errors. */
export async function publish({ content, out, search, asAt }: PublishOptions): Promise<Published | null> {
  const start = performance.now();
  const contentFolder = path.resolve(content);
  const output = resolveOutput(out, contentFolder);
  const reading = await readBook(contentFolder, asAt);
  if (reading === null) return null;
  const { book, second } = reading;
  const staging = openStaging();
  await buildSite(book, second, contentFolder, staging);
  await second?.stop();
  if (search) {
    const indexed = (count: number) => `Indexed ${countOf(count, 'record')} for search`;
    await runStage('Indexing for search', () => writeSearch(book, staging), indexed);
  }
  markOutput(staging);
  moveIntoPlace(staging, output);
  console.log(`Published to ${out} in ${secondsSince(start)}.`);
  return { folder: output, base: book.site.base };
}

/** A book, and the thread that has linked the same for itself. */
interface Reading {
  readonly book: Minutebook;
  readonly second: SecondThread | null;
}

/** Checks and links the content; where it has errors, prints them, and leaves the exit code for that. */
async function readBook(content: string, asAt: string | undefined): Promise<Reading | null> {
  const { checked, book, second } = await runStage(
    'Checking the content',
    () => readAndLink(content, asAt),
    describeChecked,
  );
  if (checked.issues.length > 0) process.stdout.write(`\n${formatHuman(checked, humanOptions(content))}\n`);
  if (book !== null) return { book, second };
  await second?.stop();
  console.log('Nothing was published, because the content has errors.');
  process.exitCode = exitCodes.wrong;
  return null;
}

async function readAndLink(folder: string, asAt: string | undefined) {
  const read = await readContent(readFiles(folder), true);
  const day = asAt ?? todayOf(read);
  const second = startSecondThread(read.content, day);
  const checked = checkContent(read);
  const isSound = checked.issues.every(({ severity }) => severity !== 'error');
  return { checked, book: isSound ? bookOf(checked, day) : null, second };
}

function describeChecked({ checked }: { readonly checked: Checked }): string {
  const { meetings, decisions, actions } = countRecords(checked);
  return `Checked ${countOf(meetings, 'meeting')}, ${countOf(decisions, 'decision')} and ${countOf(actions, 'action')}`;
}

async function buildSite(
  book: Minutebook,
  second: SecondThread | null,
  content: string,
  folder: string,
): Promise<void> {
  await runStage(
    'Building the pages',
    () => renderPages(book, folder, second),
    (count) => `Built ${countOf(count, 'page')}`,
  );
  if (book.files.size === 0) return;
  await runStage(
    'Copying the files',
    () => copyFiles(book, content, folder),
    (count) => `Copied ${countOf(count, 'file')}`,
  );
}

function moveIntoPlace(staging: string, output: string): void {
  mkdirSync(path.dirname(output), { recursive: true });
  const next = siblingOf(output, 'next');
  removeAtExit(next);
  try {
    renameSync(staging, next);
  } catch {
    cpSync(staging, next, { recursive: true }); // Another file system.
    rmSync(staging, { recursive: true, force: true });
  }
  replaceOutput(next, output);
}
