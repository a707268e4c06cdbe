import { expect, test } from 'vitest';
import { toldOf } from './told.ts';

const table = (...rows: readonly string[]) => {
  const [heads = '', ...others] = rows.map((row) => `| ${row} |`);
  return [heads, heads.replaceAll(/[^|]+/g, ' --- '), ...others].join('\n');
};

test.each([
  ['Person', 'Action | Person', 'Mend the gate | Dev Rao'],
  ['Initials', 'No. | Action | Initials', '1 | Mend the gate | DR'],
  ['By who', 'Action | By who', 'Mend the gate | Dev Rao'],
  ['Name', 'Name | Action', 'Dev Rao | Mend the gate'],
  ['Discussion', 'Item | Discussion | Action', 'Gate | It is broken. | Dev Rao to mend it'],
  ['Deadline', 'Action | Deadline', 'Clerk to mend the gate | 4 May'],
  ['Target date', 'Action | Target date', 'Mend the gate | 4 May'],
])('A table of actions with a column %s is none of records.', async (_, heads, row) => {
  expect(await toldOf(table(heads, row))).toEqual(['1 record-table']);
});

test.each([
  ['what is measured', 'Metric | Target | Action', 'Attendance | 78 % | Watch it'],
  ['the steps of an election', 'Action | Deadline', 'Nominations are opened | 4 May'],
  ['risks', 'Risk | Action | Owner', 'Flood | Clear the drains | County'],
  ['how grave risks are', 'Action | Owner | Likelihood', 'Clear the drains | County | Low'],
  ['no action', 'Action | Owner', 'None | '],
  ['nothing that was asked for', 'Item | Discussion | Action', 'Gate | It was mended. | '],
  ['costs', 'Action | Cost', 'Painting | £40'],
])('A table of %s is text.', async (_, heads, row) => {
  expect(await toldOf(table(heads, row))).toEqual([]);
});
