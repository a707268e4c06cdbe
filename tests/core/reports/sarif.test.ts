import { expect, test } from 'vitest';
import { formatSarif } from '../../../src/core/reports/sarif.ts';
import { rules } from '../../../src/core/rules/rules.ts';
import { checkSmallSite } from '../../small-site.ts';
import { makeIssue, withIssues } from './issues.ts';

interface Log {
  version: string;
  runs: {
    tool: {
      driver: { rules: { id: string; shortDescription: { text: string }; fullDescription: object; help: object }[] };
    };
    columnKind: string;
    originalUriBaseIds: Record<string, object>;
    results: { ruleId: string; ruleIndex: number; level: string; locations: object[] }[];
  }[];
}

const read = (text: string) => JSON.parse(text) as Log;

test('is one run of SARIF 2.1.0 that names every rule, even when nothing is wrong', async () => {
  const { version, runs } = read(formatSarif(await checkSmallSite(), 'content'));
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  expect(runs[0]?.columnKind).toBe('utf16CodeUnits');
  expect(runs[0]?.results).toEqual([]);
  expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(rules));
});

test('describes a rule in the words of the error reference', async () => {
  const [run] = read(formatSarif(await checkSmallSite(), 'content')).runs;
  const { says, why } = rules['broken-link'];
  expect(run?.tool.driver.rules.find(({ id }) => id === 'broken-link')).toEqual({
    id: 'broken-link',
    shortDescription: { text: says },
    fullDescription: { text: `${says} ${why}` },
    help: { text: why },
    defaultConfiguration: { level: 'error' },
  });
});

test('gives each problem its rule, level, message and place', async () => {
  const issue = makeIssue({ file: 'boards/council/ä b%.md', severity: 'warning', line: 3, column: 7 });
  const [run] = read(formatSarif(await withIssues(issue), 'content')).runs;
  const result = run?.results[0];
  expect(result).toEqual({
    ruleId: 'unknown-field',
    ruleIndex: Object.keys(rules).indexOf('unknown-field'),
    level: 'warning',
    message: { text: 'There is no field `nmae`. Did you mean `name`?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/boards/council/%C3%A4%20b%25.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 7 },
        },
      },
    ],
  });
  expect(run?.originalUriBaseIds).toHaveProperty(['%SRCROOT%']);
  expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('unknown-field');
});
