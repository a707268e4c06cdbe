import { parseFeed } from 'htmlparser2';
import { expect, test } from 'vitest';
import { absoluteOf } from '../../src/core/absolute.ts';
import { longestFeed, makeFeed } from '../../src/outputs/feed.ts';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

const board = 'boards/council';

function meeting(date: string, fields: string, text = ''): Record<string, string> {
  return { [`${board}/meetings/${date}.md`]: `---\ndate: ${date}\n${fields}\n---\n${text}` };
}

/** The feed of all boards, or of the council alone, as a feed reader takes it. */
async function readFeed(files: Readonly<Record<string, string>>, { asAt = '2026-03-01', ofBoard = false } = {}) {
  const book = await makeBook(files, asAt);
  const xml = makeFeed(book, ofBoard ? (book.boards[0] ?? null) : null, absoluteOf(book.site));
  const feed = parseFeed(xml, { xmlMode: true, decodeEntities: true });
  if (feed?.type !== 'atom') throw new TypeError('No reader would take this for a feed.');
  const items = feed.items.map(({ id, title, pubDate }) => [id, title, pubDate?.toISOString().slice(0, 10)]);
  return { feed, items, xml };
}

const first = 'https://elm.example/boards/council/2026-01-12/';

test('Draft minutes are news on the day of the meeting, with their decisions.', async () => {
  const { feed, items } = await readFeed({});
  expect(items).toEqual([[`${first}#draft`, 'Draft minutes: Elm Parish Council, 12 January 2026', '2026-01-12']]);
  expect(feed).toMatchObject({ id: 'https://elm.example/', title: 'Minutes of Elm' });
  expect(feed.updated?.toISOString()).toBe('2026-01-12T00:00:00.000Z');
  expect(feed.items[0]?.link).toBe(first);
  expect(feed.items[0]?.description).toContain('The council agreed to mend the well.');
});

test('Minutes that were approved are news again, on the day of their approval.', async () => {
  const { items } = await readFeed(
    meeting('2026-02-09', 'status: held', '## 1. Minutes of the last meeting\n\n- Approves: 2026-01-12\n'),
  );
  expect(items).toEqual([
    [`${first}#approved`, 'Minutes: Elm Parish Council, 12 January 2026', '2026-02-09'],
    [expect.stringMatching('/2026-02-09/#draft$'), expect.any(String), '2026-02-09'],
  ]);
});

test('Key messages are news on the day on which they are published.', async () => {
  const { feed, items } = await readFeed({
    [`${board}/meetings/2026-01-12/key-messages/well.md`]:
      '---\nheadline: The <well> & the pump\npublished: 2026-01-20\nitem: "2"\n---\nBoth will be mended.\n',
  });
  expect(items).toEqual([[`${first}#draft`, expect.any(String), '2026-01-20']]);
  expect(feed.items[0]?.description).toContain('<strong>The &lt;well&gt; &amp; the pump</strong> Both will be mended.');
});

test('A meeting to come, or one that was cancelled, is news once its record says when notice was given.', async () => {
  const files = {
    ...meeting('2026-04-13', 'status: scheduled\nnoticePublished: 2026-02-20'),
    ...meeting('2026-05-11', 'status: cancelled\nnoticePublished: 2026-02-25\nreason: The hall is shut.'),
    ...meeting('2026-06-08', 'status: scheduled'),
    ...meeting('2026-07-13', 'status: scheduled\nnoticePublished: 2026-03-02'),
  };
  const { items } = await readFeed(files);
  expect(items.slice(0, -1)).toEqual([
    [expect.stringMatching('/2026-05-11/#cancelled$'), 'Cancelled: Elm Parish Council, 11 May 2026', '2026-02-25'],
    [expect.stringMatching('/2026-04-13/#to-come$'), expect.any(String), '2026-02-20'],
  ]);
});

test('A meeting of which nothing is reported is no news.', async () => {
  const { items } = await readFeed({
    ...meeting('2026-02-09', 'status: scheduled'),
    ...meeting('2026-02-10', 'status: held\nminutes: awaited'),
  });
  expect(items).toHaveLength(1);
});

test('The feed of a board tells of its own meetings, and says whose it is and where it stands.', async () => {
  const files = {
    'boards/other/board.md': '---\nname: Elm & Oak\nkind: parish\n---\n',
    'boards/other/meetings/2026-02-01.md': '---\ndate: 2026-02-01\nstatus: held\n---\n## 1. Trees\n\nThere are two.\n',
  };
  expect((await readFeed(files)).items).toHaveLength(2);
  const { feed, items, xml } = await readFeed(files, { ofBoard: true });
  expect(feed.title).toBe('Elm & Oak – Minutes of Elm');
  expect(items.map(([id]) => id)).toEqual(['https://elm.example/boards/other/2026-02-01/#draft']);
  expect(xml).toContain('rel="self" type="application/atom+xml" href="https://elm.example/boards/other/feed.xml"');
});

test('The feed of a board tells of joint meetings too.', async () => {
  const joint = meeting('2026-02-01', 'status: held\njointWith: other', '## 1. Trees\n\nTwo.\n');
  const files = { ...joint, 'boards/other/board.md': '---\nname: Oak\nkind: parish\n---\n' };
  const book = await makeBook(files);
  const other = book.boards.find(({ id }) => id === 'other') ?? null;
  expect(makeFeed(book, other, absoluteOf(book.site)).match(/<id>.*#draft/g)).toEqual([
    '<id>https://elm.example/boards/council/2026-02-01/#draft',
  ]);
});

test('Of a meeting that was called off it is said why.', async () => {
  const { feed } = await readFeed(meeting('2026-01-12', 'status: cancelled\nreason: The hall & the well are shut.'));
  expect(feed.items[0]?.description).toContain('<p>The hall &amp; the well are shut.</p>');
});

test('Words in another language than ours say so.', async () => {
  const { feed } = await readFeed({
    ...meeting('2026-01-12', 'status: held\nlanguage: cy', '## 1. Y ffynnon\n\n### Decision\n\nCytunwyd.\n'),
    [`${board}/meetings/2026-01-12/key-messages/well.md`]:
      '---\nheadline: The well\nlanguage: en-GB\nitem: "1"\n---\nYes.\n',
  });
  expect(feed.items[0]?.description).toContain('<li lang="en-GB"><strong>The well</strong>');
  expect(feed.items[0]?.description).toContain('<li lang="cy"><a ');
  expect((await readFeed({})).feed.items[0]?.description).not.toContain('lang=');
  const welsh = { 'site.md': smallSite['site.md'].replace('language: en-GB', 'language: cy') };
  const { xml, feed: ofWelsh } = await readFeed(welsh);
  expect(xml).toContain('xml:lang="en">\n<title xml:lang="cy">Minutes of Elm</title>');
  expect(ofWelsh.items[0]?.description).toContain('<li lang="cy"><a ');
});

test('A feed has the newest only, and one without news was up to date on the day of the book.', async () => {
  const days = Array.from({ length: longestFeed + 5 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString());
  const files = days.map((day) => meeting(day.slice(0, 10), 'status: held', '## 1. Water\n\nIt ran.\n'));
  const { items } = await readFeed(Object.assign({}, ...files) as Record<string, string>);
  expect(items).toHaveLength(longestFeed);
  expect(items.at(-1)?.[2]).toBe('2024-01-07');
  const empty = await readFeed(meeting('2026-01-12', 'status: scheduled'), { asAt: '2026-01-01' });
  expect(empty.items).toEqual([]);
  expect(empty.feed.updated?.toISOString()).toBe('2026-01-01T00:00:00.000Z');
});
