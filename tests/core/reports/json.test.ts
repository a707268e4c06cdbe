import { expect, test } from 'vitest';
import { formatJson } from '../../../src/core/reports/json.ts';
import { checkSmallSite } from '../../small-site.ts';
import { makeIssue, withIssues } from './issues.ts';

const counts = { boards: 1, meetings: 1, items: 2, decisions: 1, actions: 1 };

test('gives the counts and no issues of a sound folder', async () => {
  expect(JSON.parse(formatJson(await checkSmallSite()))).toEqual({ issues: [], counts });
});

test('gives exactly the fields of each issue', async () => {
  const issue = makeIssue({ message: 'A “quotation”, a \\ and a\nline.' });
  expect(JSON.parse(formatJson(await withIssues(issue)))).toEqual({ issues: [issue], counts });
});
