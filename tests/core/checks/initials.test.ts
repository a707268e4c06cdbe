import { expect, test } from 'vitest';
import { checkSmallSite, smallSite } from '../../small-site.ts';

const person = (name: string) => `---\nname: ${name}\n---\n`;

/** What is warned of an action with an owner, on a board with members and whom else the site knows. */
async function toldOf(owner: string, members: string): Promise<string[]> {
  const { issues } = await checkSmallSite({
    'people/li-wen.md': person('Li Wen'),
    'people/lee-ward.md': person('Lee Ward'),
    'people/anne-marie-orr.md': person('Anne-Marie Orr'),
    'boards/council/board.md': smallSite['boards/council/board.md'].replace(/---\n$/, `members:\n${members}---\n`),
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n## 1. A\n\n### Action\n\n- Owner: ${owner}\n\nMend it.\n`,
  });
  return issues.map(({ hint }) => /`(.*?)`/.exec(hint)?.[1] ?? '');
}

const member = (id: string, dates = '') => `  - person: ${id}\n    role: member\n${dates}`;

test.each([
  ['LW', member('li-wen'), ['li-wen']],
  ['L.W.', member('li-wen'), ['li-wen']],
  ['AO', member('anne-marie-orr'), ['anne-marie-orr']],
  ['AMO', member('anne-marie-orr'), ['anne-marie-orr']],
  ['LW', member('li-wen') + member('lee-ward'), []],
  ['LW', member('li-wen') + member('lee-ward', '    start: 2020-01-01\n    end: 2021-01-01\n'), ['li-wen']],
  ['LW', member('anne-marie-orr'), []],
  ['NHS', member('li-wen'), []],
  ['Lw', member('li-wen'), []],
])('the owner %s, with %j on the board, is meant for %j', async (owner, members, expected) => {
  expect(await toldOf(owner, members)).toEqual(expected);
});
