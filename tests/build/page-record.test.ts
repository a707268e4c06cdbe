import { expect, test } from 'vitest';
import {
  describeSources,
  type KnownPage,
  type PageRecord,
  readPageRecord,
  writePageRecord,
} from '../../scripts/publish/page-record.ts';
import { findUnchanged, pagesOfChangedTexts } from '../../scripts/publish/unchanged-pages.ts';
import type { LastBuild } from '../../scripts/publish/last-build.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { checkContent } from '../../src/core/check-folder.ts';
import { readContent, type ReadContent } from '../../src/core/reading/content.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { forgetful } from '../../src/core/reading/reading-memory.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { listingOf } from '../../src/rendering/listings.ts';
import { filesBehind } from '../../src/rendering/page-sources.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { actionViews, viewPath } from '../../src/site/action-log/action-views.ts';
import { registerViews } from '../../src/site/register/registers.ts';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';

const day = '2026-06-01';
const minutes = (date: string, text: string) => `---\ndate: ${date}\nstatus: held\n---\n## 1. Works\n\n${text}`;
const files = {
  ...smallSite,
  'boards/parish/board.md':
    '---\nname: Parish board\nkind: parish\n---\nSee [the well](../council/meetings/2026-01-12.md).\n',
  'boards/parish/meetings/2024-05-01.md': minutes('2024-05-01', '### Decision\n\n- Ref: P 1\n\nPlant trees.\n'),
  'boards/parish/meetings/2024-06-01.md': minutes(
    '2024-06-01',
    '### Action\n\n- Ref: PA 1\n- Owner: The clerk\n\nBuy them.\n',
  ),
  'boards/council/meetings/2025-05-01.md': minutes('2025-05-01', '### Decision\n\n- Ref: C 1\n\nMend the well.\n'),
};

interface Built {
  readonly book: Minutebook;
  readonly read: ReadContent;
  readonly pages: readonly Page[];
}

/** A book with the pages of its meetings and of some lists, as a build would have them. */
async function build(edits: Readonly<Record<string, string>>): Promise<Built> {
  const read = await readContent(readFiles(makeFolder({ ...files, ...edits })), forgetful(true));
  const book = bookOf(checkContent(read), day);
  const page = (file: string, subject: Page['subject'], props: Readonly<Record<string, unknown>>): Page => ({
    address: `/${file}`,
    file,
    render: () => '',
    subject,
    listing: () => (subject === null ? listingOf(props) : null),
    isGone: false,
  });
  const lists = [null, ...book.boards].flatMap((board) => [
    ...registerViews(book, board).map((view) => page(`${view.address.slice(1)}${view.path ?? ''}`, null, { view })),
    ...actionViews(book, board).map((view) => page(`${board?.id ?? ''} actions ${viewPath(view)}`, null, { view })),
  ]);
  const meetings = book.meetings.map((meeting) => page(`${meeting.address.slice(1)}index.html`, meeting, {}));
  return { book, read, pages: [...meetings, ...lists] };
}

function recordOf({ read, pages }: Built): PageRecord {
  const known = pages.map(({ file, subject, listing }): [string, KnownPage] => {
    const behind = subject === null ? null : [...filesBehind(subject, read.content.links)];
    const texts = subject === null ? [] : [subject.entry.file];
    return [file, { behind, listing: listing()?.digest ?? null, texts }];
  });
  return { ...describeSources(read, day, 'code'), known: new Map(known) };
}

/** What a build remembers of these files and some more, as the next one reads it. */
async function firstBuild(more: Readonly<Record<string, string>>): Promise<LastBuild> {
  const before = await build(more);
  const record = readPageRecord(JSON.parse(JSON.stringify(writePageRecord(recordOf(before)))));
  const published = { digest: '', size: 0, modified: 0 };
  return { pages: record, files: new Map(before.pages.map(({ file }) => [file, published])), isWhole: true };
}

/** The pages that an edit changes, of those that could have been left. */
async function changedBy(
  edits: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const last = await firstBuild(more);
  const { book, read, pages } = await build({ ...more, ...edits });
  const site = { book, pages, links: read.content.links };
  const unchanged = findUnchanged(last, describeSources(read, day, 'code'), site);
  const couldBeLeft = ({ file }: Page) => {
    const known = last.pages.known.get(file);
    return known !== undefined && (known.behind !== null || known.listing !== null);
  };
  return pages.flatMap((page) => (couldBeLeft(page) && !unchanged.has(page.file) ? [page.file] : [])).sort();
}

test('Where nothing has changed, no page has', async () => {
  expect(await changedBy({})).toEqual([]);
});

test('Other words change the lists on which they stand, and all that their board has', async () => {
  const file = 'boards/council/meetings/2025-05-01.md';
  const changed = await changedBy({ [file]: files[file].replace('Mend', 'Dig') });
  expect(changed).toContain('boards/council/2025-05-01/index.html');
  expect(changed).toEqual(
    expect.arrayContaining(['decisions/2025', 'boards/council/decisions/2025', 'council actions ']),
  );
  expect(changed.filter((page) => page.includes('parish') || page.includes('2024'))).toEqual([]);
});

test('A record that has gone changes every list that counts it', async () => {
  const changed = await changedBy({
    'boards/parish/meetings/2024-05-01.md': minutes('2024-05-01', 'Nothing was decided.\n'),
  });
  expect(changed).toEqual(expect.arrayContaining(['decisions/2025', 'boards/parish/key-messages/', 'parish actions ']));
  expect(changed).not.toContain('council actions ');
  expect(changed).not.toContain('boards/council/decisions/2025');
});

test('A report on an action in another year changes the list of the year in which it was raised', async () => {
  const changed = await changedBy({
    'boards/parish/meetings/2025-06-01.md': minutes(
      '2025-06-01',
      '### Action update\n\n- Action: PA 1\n- Status: done\n\nDone.\n',
    ),
  });
  expect(changed).toEqual(expect.arrayContaining([' actions 2024/', 'parish actions 2024/']));
  expect(changed).not.toContain('boards/parish/decisions/2024');
});

test('The first pages of a board whose own text leads to a changed file are made again', async () => {
  const file = 'boards/council/meetings/2026-01-12.md';
  const changed = await changedBy({ [file]: files[file].replace('There were none.', 'There was one.') });
  expect(changed).toContain('parish actions ');
  expect(changed).not.toContain('boards/parish/decisions/2024');
});

test('A key message that comes before another changes the pages whose texts lead to that', async () => {
  const message = (headline: string) => `---\nheadline: ${headline}\nitem: 1\n---\nSo it is.\n`;
  const told = 'meetings/2025-05-01/key-messages';
  const changed = await changedBy(
    { [`boards/council/${told}/rope.md`]: message('The rope') },
    {
      [`boards/council/${told}/well.md`]: message('The well'),
      'boards/parish/meetings/2023-05-01.md': minutes('2023-05-01', `See [it](../../council/${told}/well.md).\n`),
    },
  );
  expect(changed).toContain('boards/parish/2023-05-01/index.html');
  expect(changed).not.toContain('boards/parish/2024-06-01/index.html');
});

test('Where only words have changed, the pages that show them have, and nothing else is asked', async () => {
  const file = 'boards/council/meetings/2026-01-12.md';
  const last = await firstBuild({});
  const words = await build({ [file]: files[file].replace('There were none.', 'There was one.') });
  const after = (built: Built, at = day) => describeSources(built.read, at, 'code');
  expect([...(pagesOfChangedTexts(last, after(words)) ?? [])]).toEqual(['boards/council/2026-01-12/index.html']);
  expect(pagesOfChangedTexts(last, after(words, '2026-06-02'))).toBeNull();
  expect(pagesOfChangedTexts({ ...last, isWhole: false }, after(words))).toBeNull();
  const title = await build({ [file]: files[file].replace('Apologies', 'Absences') });
  expect(pagesOfChangedTexts(last, after(title))).toBeNull();
});
