import { expect, test } from 'vitest';
import {
  describeSources,
  findUnchanged,
  type PageRecord,
  readPageRecord,
  writePageRecord,
} from '../../scripts/publish/page-record.ts';
import type { Content } from '../../src/core/content.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { listingOf } from '../../src/rendering/listings.ts';
import { filesBehind } from '../../src/rendering/page-sources.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { actionViews, viewPath } from '../../src/site/action-views.ts';
import { registerViews } from '../../src/site/registers.ts';
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
  readonly content: Content;
  readonly pages: readonly Page[];
}

/** A book with the pages of its meetings and of some lists, as a build would have them. */
async function build(edits: Readonly<Record<string, string>>): Promise<Built> {
  const checked = await checkFolder(makeFolder({ ...files, ...edits }));
  const book = bookOf(checked, day);
  const page = (file: string, subject: Page['subject'], props: Readonly<Record<string, unknown>>): Page => ({
    address: `/${file}`,
    file,
    render: () => '',
    subject,
    listing: () => (subject === null ? listingOf(props, book) : null),
  });
  const lists = [null, ...book.boards].flatMap((board) => [
    ...registerViews(book, board).map((view) => page(`${view.address.slice(1)}${view.path ?? ''}`, null, { view })),
    ...actionViews(book, board).map((view) => page(`${board?.id ?? ''} actions ${viewPath(view)}`, null, { view })),
  ]);
  const meetings = book.meetings.map((meeting) => page(`${meeting.address.slice(1)}index.html`, meeting, {}));
  return { book, content: checked.content, pages: [...meetings, ...lists] };
}

function recordOf({ content, pages }: Built): PageRecord {
  const behind = pages.flatMap(({ file, subject }): [string, string[]][] =>
    subject === null ? [] : [[file, [...filesBehind(subject, content.links)]]],
  );
  const listings = pages.flatMap(({ file, listing }): [string, string][] => {
    const listed = listing();
    return listed === null ? [] : [[file, listed.digest]];
  });
  return { ...describeSources(content, day, 'code'), behind: new Map(behind), listings: new Map(listings) };
}

/** The pages that an edit changes, of those that could have been left. */
async function changedBy(edits: Readonly<Record<string, string>>): Promise<string[]> {
  const before = await build({});
  const record = readPageRecord(JSON.parse(JSON.stringify(writePageRecord(recordOf(before)))));
  const published = { digest: '', size: 0, modified: 0 };
  const last = { pages: record, files: new Map(before.pages.map(({ file }) => [file, published])) };
  const now = await build(edits);
  const { book, content, pages } = now;
  const site = { book, pages, links: content.links };
  const unchanged = findUnchanged(last, describeSources(content, day, 'code'), site);
  const known = new Set([...record.behind.keys(), ...record.listings.keys()]);
  return pages.flatMap(({ file }) => (known.has(file) && !unchanged.has(file) ? [file] : [])).sort();
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
      '### Update\n\n- Action: PA 1\n- Status: done\n\nDone.\n',
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
