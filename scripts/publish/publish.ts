import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Minutebook } from '../../src/core/book.ts';
import { type Checked, checkFolder } from '../../src/core/check-folder.ts';
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
  const book = await readBook(contentFolder, asAt);
  if (book === null) return null;
  const staging = openStaging();
  await buildSite(book, contentFolder, staging);
  if (search) {
    const indexed = (count: number) => `Indexed ${countOf(count, 'record')} for search`;
    await runStage('Indexing for search', () => writeSearch(book, staging), indexed);
  }
  markOutput(staging);
  moveIntoPlace(staging, output);
  console.log(`Published to ${out} in ${secondsSince(start)}.`);
  return { folder: output, base: book.site.base };
}

/** Checks and links the content; where it has errors, prints them, and leaves the exit code for that. */
async function readBook(content: string, asAt: string | undefined): Promise<Minutebook | null> {
  const readAndLink = async () => {
    const checked = await checkFolder(content, true);
    const isSound = checked.issues.every(({ severity }) => severity !== 'error');
    return { checked, book: isSound ? bookOf(checked, asAt ?? todayOf(checked)) : null };
  };
  const { checked, book } = await runStage('Checking the content', readAndLink, describeChecked);
  if (checked.issues.length > 0) process.stdout.write(`\n${formatHuman(checked, humanOptions(content))}\n`);
  if (book !== null) return book;
  console.log('Nothing was published, because the content has errors.');
  process.exitCode = exitCodes.wrong;
  return null;
}

function describeChecked({ checked }: { readonly checked: Checked }): string {
  const { meetings, decisions, actions } = countRecords(checked);
  return `Checked ${countOf(meetings, 'meeting')}, ${countOf(decisions, 'decision')} and ${countOf(actions, 'action')}`;
}

async function buildSite(book: Minutebook, content: string, folder: string): Promise<void> {
  await runStage(
    'Building the pages',
    () => renderPages(book, folder),
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
