import path from 'node:path';
import { expect, test } from 'vitest';
import { linkAround } from '../../scripts/publish/link-around.ts';
import type { KnownPage } from '../../scripts/publish/page-record.ts';
import { projectFolder } from '../../scripts/publish/project.ts';
import type { Minutebook } from '../../src/core/book.ts';
import { indexContent } from '../../src/core/references/indexed-content.ts';
import { type Content, readContent } from '../../src/core/reading/content.ts';
import { readFiles } from '../../src/core/files/read-files.ts';
import { linkBook } from '../../src/core/link/index.ts';
import { forgetful } from '../../src/core/reading/reading-memory.ts';
import { filesBehind } from '../../src/rendering/page-sources.ts';
import { fileOfPage, listPages, type Page } from '../../src/rendering/pages.ts';
import { generateContent } from '../generated.ts';
import { checkSmallSite } from '../small-site.ts';
import { openCompiledPages } from './compiled-pages.ts';

const day = '2026-06-01';
const sample = path.join(projectFolder, 'content');

test(
  'The page of a record is the same, byte for byte, where no more is linked than what is behind it.',
  { timeout: 60_000 },
  async () => {
    const generated = generateContent(120);
    const { manifest, show } = await openCompiledPages();
    const sealed = await readFolder(sample);
    expect(sealed.entries.seals.length).toBeGreaterThan(0);
    const quiet = withoutPersonalPages(sealed);
    expect(linkBook(indexContent(quiet), day).people.some(({ hasPage }) => !hasPage)).toBe(true);
    for (const content of [sealed, quiet, await readFolder(generated)]) {
      const index = indexContent(content);
      const whole = linkBook(index, day);
      const pages = (await listPages(manifest, show(whole))).filter(({ subject }) => subject !== null);
      const before = new Map<string, string>();
      for (const page of pages) before.set(page.file, page.render());
      const known = new Map(pages.map((page) => [page.file, knownOf(page, content)]));
      expect(before.size).toBeGreaterThan(80);
      for (const file of before.keys()) {
        const around = linkAround(new Set([file]), { known, common: '', outline: '', files: new Map() }, index, day);
        expect(around, file).not.toBeNull();
        const [page] = await listPages(manifest, show(around ?? whole), new Set([file]));
        expect(page?.render(), file).toBe(before.get(file));
      }
    }
  },
);

test(
  'Where a page shows more than one record, or where other files were behind it, all is linked.',
  { timeout: 60_000 },
  async () => {
    const content = await readFolder(sample);
    const index = indexContent(content);
    const { meetings } = linkBook(index, day);
    const meeting = meetings.find(({ previous }) => previous !== null);
    if (meeting === undefined) throw new Error('No meeting has another before it.');
    const page = `${meeting.address.slice(1)}index.html`;
    const behind = [...filesBehind(meeting, content.links)];
    const around = (files: readonly string[] | null) => {
      const known = new Map([[page, { behind: files, listing: null, texts: [] }]]);
      const book = linkAround(new Set([page]), { known, common: '', outline: '', files: new Map() }, index, day);
      return book?.meetings.length ?? null; // A whole book would take a minute to print.
    };
    expect(around(behind)).toBeLessThan(meetings.length);
    expect(around(null)).toBeNull();
    expect(around([...behind, 'boards/none/meetings/2001-01-01.md'])).toBeNull();
  },
);

test('A key message has the number that it has in the whole book, whatever else is linked.', async () => {
  const { content } = await checkSmallSite({
    'boards/council/meetings/2026-02-09/meeting.md': '---\ndate: 2026-02-09\nstatus: held\n---\n## 1. Well\n',
    'boards/council/meetings/2026-02-09/key-messages/bench.md':
      '---\nheadline: The bench\nitem: 1\n---\nIt is mended.\n',
    'boards/council/meetings/2026-02-09/key-messages/well.md':
      '---\nheadline: The well\ndecision: 2026-01-12#item-2-decision-1\n---\nIt is mended.\n',
    'boards/council/decisions/rope.md':
      '---\ndate: 2026-02-10\nmadeBy: The clerk\nimplements: 2026-01-12#item-2-decision-1\n---\nA rope.\n',
  });
  const index = indexContent(content);
  const addressIn = (book: Minutebook | null) =>
    book?.decisions.find(({ item }) => item?.number === '2')?.keyMessages.map(({ address }) => address);
  const whole = linkBook(index, day);
  const decision = whole.decisions.find(({ item }) => item?.number === '2');
  if (decision?.page == null) throw new Error('The decision has no page.');
  const page = fileOfPage(decision.page);
  const behind = [...filesBehind(decision, content.links)];
  const known = new Map([[page, { behind, listing: null, texts: [] }]]);
  const around = linkAround(new Set([page]), { known, common: '', outline: '', files: new Map() }, index, day);
  expect(around).not.toBeNull();
  expect(addressIn(around)).toEqual(['/boards/council/2026-02-09/#key-message-2']);
  expect(addressIn(around)).toEqual(addressIn(whole));
});

function knownOf({ subject }: Page, { links }: Content): KnownPage {
  return { behind: subject === null ? null : [...filesBehind(subject, links)], listing: null, texts: [] };
}

async function readFolder(folder: string): Promise<Content> {
  return (await readContent(readFiles(folder), forgetful(true))).content;
}

/** The content with no page for the people whom only every second board names. */
function withoutPersonalPages(content: Content): Content {
  const board = content.entries.board.map((entry, at) =>
    at % 2 === 0 ? { ...entry, data: { ...entry.data, personalPages: false } } : entry,
  );
  return { ...content, entries: { ...content.entries, board } };
}
