import path from 'node:path';
import { linkedFiles } from '../../src/core/references/attachments.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { counted } from '../../src/core/figures.ts';
import { countRecords } from '../../src/core/reports/counts.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { exitCodes } from '../command.ts';
import { humanOptions } from '../terminal.ts';
import { addAddresses } from './add-addresses.ts';
import { addSearch } from './add-search.ts';
import { digestOfCode } from './code-digest.ts';
import { copyFiles } from './copy-files.ts';
import { resolveOutput } from './output-folder.ts';
import { lockOutput } from './lock.ts';
import type { Plan } from './plan-pages.ts';
import type { Order } from './order.ts';
import { prepare, type Prepared } from './prepare.ts';
import { closeSite, openSite } from './put-in-place.ts';
import { renderPages } from './render-pages.ts';
import type { SiteDraft } from './site-draft.ts';
import { runStage, secondsSince } from './stage.ts';

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
export async function publish(options: PublishOptions): Promise<Published | null> {
  const folder = path.resolve(options.content);
  const output = resolveOutput(options.out, folder);
  const release = lockOutput(output);
  try {
    return await publishTo(output, folder, options);
  } finally {
    release();
  }
}

async function publishTo(
  output: string,
  folder: string,
  { out, search, cold, asAt }: PublishOptions,
): Promise<Published | null> {
  const start = performance.now();
  const order: Order = { content: folder, output, search, cold, asAt, code: digestOfCode() };
  const prepared = await runStage('Checking the content', () => prepare(order), describeChecked);
  const { checked, plan } = prepared;
  if (checked.issues.length > 0) process.stdout.write(`\n${formatHuman(checked, humanOptions(folder))}\n`);
  try {
    if (plan === null) {
      console.log('Nothing was published, because the content has errors.');
      process.exitCode = exitCodes.wrong;
      return null;
    }
    await publishPlan(plan, prepared, order);
  } finally {
    await prepared.second?.stop();
  }
  console.log(`Published to ${out} in ${secondsSince(start)}.`);
  return { folder: output, base: plan.site.base };
}

/** Renders the planned pages, and puts the site with all else that it holds in the place of the one before. */
async function publishPlan(plan: Plan, { checked, last, second }: Prepared, order: Order): Promise<void> {
  const { output } = order;
  const draft = openSite(output, last?.files ?? null);
  const pages = await runStage(
    'Building the pages',
    () => renderPages(plan, draft, last?.pages ?? null, second),
    () => `Built ${counted(plan.pages.length, 'page')}`,
  );
  await second?.stop(); // The index needs the memory.
  const files = linkedFiles(checked.content);
  await addFiles(files, plan.book, order, draft);
  addAddresses(draft, plan, files);
  closeSite(output, draft, pages);
}

function describeChecked({ checked }: Prepared): string {
  const { meetings, decisions, actions } = countRecords(checked);
  return `Checked ${counted(meetings, 'meeting')}, ${counted(decisions, 'decision')} and ${counted(actions, 'action')}`;
}

/** Adds what a site holds besides its pages: the files of the content, and the search index. */
async function addFiles(
  files: Minutebook['files'],
  book: Plan['book'],
  { content, output, search, code }: Order,
  draft: SiteDraft,
): Promise<void> {
  if (files.size > 0) {
    await runStage(
      'Copying the files',
      () => copyFiles({ files }, content, draft),
      (count) => `Copied ${counted(count, 'file')}`,
    );
  }
  if (search) {
    await runStage(
      'Indexing for search',
      () => addSearch(book(), draft, output, code),
      (count) => `Indexed ${counted(count, 'record')} for search`,
    );
  }
}
