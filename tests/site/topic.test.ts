import { expect, test } from 'vitest';
import { longestList } from '../../src/site/register/periods.ts';
import { viewsOf } from '../../src/site/topic.ts';
import { makeBook } from '../book.ts';

/** So many papers on one topic, in turn of 2024 and 2025, and some without a date. */
async function topicWith(dated: number, without: number) {
  const paper = (name: string, date: string): [string, string] => [
    `boards/council/papers/${name}.md`,
    `---\ntitle: ${name}\n${date}topics: water\n---\n`,
  ];
  const papers = [
    ...Array.from({ length: dated }, (_, at) =>
      paper(`p-${String(at)}`, `date: ${at % 2 === 0 ? '2024' : '2025'}-01-31\n`),
    ),
    ...Array.from({ length: without }, (_, at) => paper(`undated-${String(at)}`, '')),
  ];
  const book = await makeBook({ 'topics/water.md': '---\ntitle: Water\n---\n', ...Object.fromEntries(papers) });
  const [topic] = book.topics;
  if (topic === undefined) throw new Error('There is no topic.');
  return topic;
}

const shown = (views: ReturnType<typeof viewsOf>) =>
  views.map(({ period, records, years }) => [period?.year ?? null, records.papers.length, years] as const);

test('a topic of as many records as one page takes has one page', async () => {
  expect(shown(viewsOf(await topicWith(longestList - 1, 1)))).toEqual([[null, longestList, []]]);
});

test('the years of a long topic hold all its records, those without a date behind the others', async () => {
  const years = ['2025', '2024', 'undated'];
  expect(shown(viewsOf(await topicWith(longestList, 1)))).toEqual([
    [null, 25, years],
    ['2025', longestList / 2, years],
    ['2024', longestList / 2, years],
    ['undated', 1, years],
  ]);
});

test('a long topic whose records all have a date has no page of others', async () => {
  expect(shown(viewsOf(await topicWith(longestList + 2, 0))).map(([year]) => year)).toEqual([null, '2025', '2024']);
});
