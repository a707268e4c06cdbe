import { expect, test } from 'vitest';
import { formatGithub } from '../../../src/core/reports/github.ts';
import { checkSmallSite } from '../../small-site.ts';
import { makeIssue, withIssues } from './issues.ts';

const lines = (report: string) => report.trimEnd().split('\n');

test('says in one line what is sound', async () => {
  expect(formatGithub(await checkSmallSite(), 'content', '')).toMatch(/^Sound: 1 board, .*\n$/);
});

test('writes a command with the path from the root of the repository', async () => {
  expect(formatGithub(await withIssues(makeIssue()), 'content', '')).toBe(
    '::error file=content/boards/council/board.md,line=2,col=1,title=unknown-field::There is no field `nmae`.%0ADid you mean `name`?\n',
  );
});

test('names the file alone where the content folder is the repository', async () => {
  expect(formatGithub(await withIssues(makeIssue()), '', '')).toContain('::error file=boards/council/board.md,');
});

test('escapes what would end a property or start a command', async () => {
  const issue = makeIssue({ file: 'a,b:c%\r\n::warning::x.md', message: '100%\r\n::set-output name=a::b' });
  const report = formatGithub(await withIssues(issue), '', '');
  expect(lines(report)).toHaveLength(1);
  expect(report).toContain('file=a%2Cb%3Ac%25%0D%0A%3A%3Awarning%3A%3Ax.md,line');
  expect(report).toContain('::100%25%0D%0A::set-output name=a::b%0A');
});

test('shows ten errors and ten warnings, and says where the rest is', async () => {
  const errors = Array.from({ length: 13 }, () => makeIssue());
  const warnings = Array.from({ length: 12 }, () => makeIssue({ severity: 'warning' }));
  const report = lines(formatGithub(await withIssues(...warnings, ...errors), 'content', 'see the job summary'));
  expect(report.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(report.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(report.slice(20)).toEqual(['and 5 more: see the job summary']);
});

test('says nothing more where everything is shown', async () => {
  const issues = Array.from({ length: 10 }, () => makeIssue());
  expect(lines(formatGithub(await withIssues(...issues), 'content', 'see the job summary'))).toHaveLength(10);
});
