import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/core/check-folder.ts';
import { changeSealed } from '../../sealed-site.ts';

const onPaper = (text: string) =>
  `${text}\nRESOLVED that the gate be mended.\n\n| Action | Owner |\n| --- | --- |\n| Mend it | Ada |\n`;

const movedWhenDone = (text: string) =>
  `${text}\n### Action\n\n- Ref: GATE 1\n- Owner: Ada\n- Status: done\n\nMend it.\n\n### Action update\n\n- Action: GATE 1\n- Due: 2027-01-01\n\nIt is late.\n`;

type Change = (text: string) => string;

/** How grave each problem of some rules is in a meeting whose minutes were changed. */
async function severitiesIn(meeting: string, change: Change, rules: readonly string[]): Promise<string[]> {
  const { issues } = await checkFiles(changeSealed({ [`boards/allotments/meetings/${meeting}.md`]: change }));
  return issues.filter(({ rule }) => rules.includes(rule)).map(({ rule, severity }) => `${rule} ${severity}`);
}

test('What is only written like a record is an error, and a warning in sealed minutes, which nobody may put in other words.', async () => {
  const rules = ['record-line', 'record-table'];
  expect(await severitiesIn('2026-03-16', onPaper, rules)).toEqual(['record-line warning', 'record-table warning']);
  expect(await severitiesIn('2026-05-18', onPaper, rules)).toEqual(['record-line error', 'record-table error']);
});

test('A sign that Markdown takes for its own is an error, and a warning in sealed minutes, where no backslash can be put before it.', async () => {
  const withSigns = (text: string) => `${text}\nOne 6*4 shed and one 8*6 shed.\n`;
  expect(await severitiesIn('2026-03-16', withSigns, ['markdown-slip'])).toEqual(['markdown-slip warning']);
  expect(await severitiesIn('2026-05-18', withSigns, ['markdown-slip'])).toEqual(['markdown-slip error']);
});

test('A report that moves an action after it was closed is an error, and a warning in sealed minutes.', async () => {
  expect(await severitiesIn('2026-03-16', movedWhenDone, ['update-order'])).toEqual(['update-order warning']);
  expect(await severitiesIn('2026-05-18', movedWhenDone, ['update-order'])).toEqual(['update-order error']);
});

const besideItsPart = (text: string) =>
  `${text}\n## 9. Works\n\n### 9.1. Drains\n\nThey are blocked.\n\n### Decision\n\n- Outcome: agreed\n\nClear them.\n`;

test.each([
  ['is written like a record', 'record-line', onPaper],
  ['stands beside the part that it may belong to', 'below-part', besideItsPart],
])('A change of sealed minutes is not hidden by a warning that something %s.', async (_, rule, change) => {
  const { issues } = await checkFiles(changeSealed({ 'boards/allotments/meetings/2026-03-16.md': change }));
  const found = issues.map((issue) => `${issue.rule} ${issue.severity}`);
  expect(found).toContain(`${rule} warning`);
  expect(found).toContain('sealed-text error');
});
