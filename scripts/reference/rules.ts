import { existsSync, readFileSync } from 'node:fs';
import { type RuleName, rules } from '../../src/core/rules/rules.ts';

const fixtures = new URL('../../tests/fixtures/broken/', import.meta.url);

/** Every rule with its reason and the report of a content folder that breaks it, as Markdown. */
export function describeRules(): string {
  return (Object.keys(rules) as RuleName[]).map(describeRule).join('\n');
}

function describeRule(name: RuleName): string {
  const { severity, says, why } = rules[name];
  const report = exampleReport(name);
  const example = report === null ? [] : ['', '```text', report, '```'];
  return [
    `### ${name}`,
    '',
    `${says} ${why}${severity === 'warning' ? ' This is a warning: the site is still published.' : ''}`,
    ...example,
    '',
  ].join('\n');
}

/** The first problem of the report that the rule's own broken fixture must give. */
function exampleReport(name: RuleName): string | null {
  const file = new URL(`${name}/report.txt`, fixtures);
  if (!existsSync(file)) return null;
  const problems = readFileSync(file, 'utf8').split(/\n\n/);
  return (problems.find((problem) => problem.split('\n')[0]?.endsWith(` ${name}`)) ?? '').trimEnd() || null;
}
