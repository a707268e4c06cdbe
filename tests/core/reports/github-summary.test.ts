import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { plainText } from '../../../src/core/markdown/plain.ts';
import { formatGithubSummary, largestSummary } from '../../../src/core/reports/github-summary.ts';
import { checkSmallSite } from '../../small-site.ts';
import { makeIssue, withIssues } from './issues.ts';

function readTable(markdown: string): string[][] {
  const table = parseMarkdown(markdown).children.find((node) => node.type === 'table');
  return (table?.children ?? []).map((row) => row.children.map((cell) => plainText(cell)));
}

test('says in one line what is sound', async () => {
  expect(formatGithubSummary(await checkSmallSite(), 'content')).toMatch(/^Sound: 1 board, .*\n$/);
});

test('lists every problem as a row', async () => {
  const issues = Array.from({ length: 25 }, (_, index) => makeIssue({ line: index + 1 }));
  const [head, ...rows] = readTable(formatGithubSummary(await withIssues(...issues), 'content'));
  expect(head).toEqual(['Place', '', 'Problem', 'What to do', 'Rule']);
  expect(rows).toHaveLength(25);
  expect(rows[24]).toEqual([
    'content/boards/council/board.md:25:1',
    'error',
    'There is no field `nmae`.',
    'Did you mean `name`?',
    'unknown-field',
  ]);
});

test.each([
  'a | b \\| c \\',
  '<img src=x onerror=alert(1)> &amp;',
  '`code` **bold** _it_ ~~no~~ [link](https://x.example) ![i](j) [^1]',
  '# heading\n- list\n\n| new | row |',
  'see https://x.example and @someone',
])('shows a clerk’s text as it is: %j', async (message) => {
  const [, row] = readTable(formatGithubSummary(await withIssues(makeIssue({ message })), ''));
  expect(row?.[2]).toBe(message.replace(/\s+/g, ' '));
});

test('never takes more room than there is, and says what it left out', async () => {
  const issues = Array.from({ length: 12_000 }, () => makeIssue({ message: 'é'.repeat(60) }));
  const summary = formatGithubSummary(await withIssues(...issues), 'content');
  const size = Buffer.byteLength(summary);
  expect(size).toBeLessThanOrEqual(largestSummary);
  expect(size).toBeGreaterThan(largestSummary - 400);
  const left = Number(/^and (\d+) more: /m.exec(summary)?.[1]);
  expect(readTable(summary)).toHaveLength(1 + issues.length - left);
});

test('is empty where there is no room at all', async () => {
  expect(formatGithubSummary(await withIssues(makeIssue()), 'content', 20)).toBe('');
});
