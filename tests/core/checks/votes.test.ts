import { expect, test } from 'vitest';
import { checkSmallSite, smallSite } from '../../small-site.ts';

const people = Object.fromEntries(
  ['ada-moss', 'ben-hale', 'cara-lunn', 'dev-rao'].map((id) => [`people/${id}.md`, `---\nname: ${id}\n---\n`]),
);

const members = (text: string) =>
  smallSite['boards/council/board.md'].replace(/---\n$/, `quorum: 2\nmembers:\n${text}---\n`);

/** What is wrong with a meeting of a council whose clerk, Dev Rao, may not vote. */
async function rulesBrokenBy(fields: string, body: string, files: Readonly<Record<string, string>> = {}) {
  const { issues } = await checkSmallSite({
    ...people,
    'boards/council/board.md': members('  - person: dev-rao\n    role: clerk\n    voting: no\n'),
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n${fields}---\n${body}`,
    ...files,
  });
  return issues.map(({ rule }) => rule);
}

const decision = (fields: string) => `## 1. Well\n\n### Decision\n\n${fields}\nMend it.\n`;
const present = (...ids: string[]) => `attendance:\n  present:\n${ids.map((id) => `    - ${id}\n`).join('')}`;

test('a vote of more than were there is counted in English', async () => {
  const meeting = `---\ndate: 2026-02-09\nstatus: held\n${present('ada-moss')}---\n${decision('- Vote:\n  - For: 2\n  - Named for: ada-moss\n')}`;
  const { issues } = await checkSmallSite({ ...people, 'boards/council/meetings/2026-02-09.md': meeting });
  expect(issues.map(({ message }) => message)).toEqual([
    '2 votes are counted, and 1 member who could vote was there for this item.',
    '`For` is 2, but `Named for` has 1 name.',
  ]);
});

test('a tie with the casting vote of somebody who was there is sound', async () => {
  const vote = '- Outcome: agreed\n- Vote:\n  - For: 1\n  - Against: 1\n  - Casting vote: ada-moss\n';
  expect(await rulesBrokenBy(present('ada-moss', 'ben-hale'), decision(vote))).toEqual([]);
});

test('a casting vote is not doubted where the numbers are not stated', async () => {
  const vote = '- Outcome: agreed\n- Vote:\n  - Casting vote: ada-moss\n';
  expect(await rulesBrokenBy(present('ada-moss', 'ben-hale'), decision(vote))).toEqual([]);
});

test('a vote that was lost is sound where the outcome says so, and where it says nothing', async () => {
  const lost = '- Vote:\n  - For: 0\n  - Against: 2\n';
  expect(await rulesBrokenBy(present('ada-moss', 'ben-hale'), decision(`- Outcome: rejected\n${lost}`))).toEqual([]);
  expect(await rulesBrokenBy(present('ada-moss', 'ben-hale'), decision(lost))).toEqual([]);
});

test.each([
  ['agreed', 1, 2],
  ['approved', 1, 1],
  ['rejected', 2, 0],
])('a vote that was %s with %i for and %i against is sound where it says why', async (outcome, votesFor, against) => {
  const vote = `- Outcome: ${outcome}\n- Vote:\n  - For: ${String(votesFor)}\n  - Against: ${String(against)}\n`;
  expect(await rulesBrokenBy('', decision(vote))).toEqual(['vote-outcome']);
  expect(await rulesBrokenBy('', decision(`${vote}  - Why: Votes are weighted by shares.\n`))).toEqual([]);
});

test('where the minutes do not state who was present, nobody’s vote or motion is doubted', async () => {
  const fields = '- Mover: cara-lunn\n- Vote:\n  - For: 40\n  - Named against: dev-rao\n';
  expect(await rulesBrokenBy('', decision(fields))).toEqual([]);
});

test('who moved may be named without a record, and may be a member who cannot vote', async () => {
  const fields = '- Mover: Cllr Moss\n- Seconder: dev-rao\n';
  expect(await rulesBrokenBy(present('ada-moss', 'ben-hale', 'dev-rao'), decision(fields))).toEqual([]);
});

test('somebody without a vote of their own has that of the member in whose place they sit, and the other way round', async () => {
  const inPlace = (of: string) =>
    `attendance:\n  present:\n    - ada-moss\n    - ben-hale\n    - person: cara-lunn\n      substituteFor: ${of}\n`;
  const vote = decision('- Vote:\n  - For: 3\n');
  expect(await rulesBrokenBy(inPlace('dev-rao'), vote)).toEqual(['vote-count']);
  const files = {
    'people/eve-ash.md': '---\nname: Eve Ash\n---\n',
    'boards/council/members/cara-lunn.md': '---\nperson: cara-lunn\nrole: adviser\nvoting: no\n---\n',
  };
  expect(await rulesBrokenBy(inPlace('eve-ash'), vote, files)).toEqual([]);
});

test('at a joint meeting a member of the other board has a vote, whatever they are on the first', async () => {
  const vote = decision('- Vote:\n  - For: 2\n  - Named for: ada-moss, dev-rao\n');
  const other = (voting: string) => ({
    'boards/other/board.md': `---\nname: Other\nkind: advisory\nmembers:\n  - person: dev-rao\n    role: member\n    voting: ${voting}\n---\n`,
  });
  const there = `${present('ada-moss', 'ben-hale', 'dev-rao')}kind: joint\njointWith: other\n`;
  expect(await rulesBrokenBy(there, vote, other('yes'))).toEqual([]);
  expect(await rulesBrokenBy(there, vote, other('no'))).toEqual(['vote-count']);
});

test('an item without its quorum can be put off, and nothing else', async () => {
  const fields = `${present('ada-moss', 'ben-hale')}declarations:\n  - person: ben-hale\n    item: "1"\n    interest: His own well.\n    leftRoom: yes\n`;
  expect(await rulesBrokenBy(fields, decision('- Outcome: deferred\n'))).toEqual([]);
  expect(await rulesBrokenBy(fields, decision('- Outcome: noted\n'))).toEqual(['quorum']);
});

test('who left at an item was not there for its parts, and who arrived at it was', async () => {
  const body = '## 1. Hall\n\n### 1.1. Roof\n\n#### Decision\n\n- Mover: ben-hale\n\nMend it.\n';
  const withBen = (field: string) =>
    `attendance:\n  present:\n    - ada-moss\n    - cara-lunn\n    - person: ben-hale\n      ${field}: "1"\n`;
  expect(await rulesBrokenBy(withBen('leftAt'), body)).toEqual(['mover-present']);
  expect(await rulesBrokenBy(withBen('arrivedAt'), body)).toEqual([]);
});

test('who left the room for item 1, or came at its part, is not taken to have done so at item 10', async () => {
  const items = (second: string) =>
    `## 1. Hall\n\nIt is cold.\n\n## ${second}. Roof\n\n### Decision\n\n- Mover: ben-hale\n\nMend it.\n`;
  const gone = `${present('ada-moss', 'ben-hale', 'cara-lunn')}declarations:\n  - person: ben-hale\n    item: "1"\n    interest: His own hall.\n    leftRoom: yes\n`;
  expect(await rulesBrokenBy(gone, items('10'))).toEqual([]);
  const left =
    'attendance:\n  present:\n    - ada-moss\n    - cara-lunn\n    - person: ben-hale\n      arrivedAt: "10"\n      leftAt: "1"\n';
  expect(
    await rulesBrokenBy(
      left,
      `## 10. Roof\n\n### Decision\n\n- Mover: ben-hale\n\nMend it.\n\n## 1. Hall\n\nIt is cold.\n`,
    ),
  ).toEqual([]);
});

test('a decision that was not carried may refer to an earlier one, and one that was may rescind it', async () => {
  const fields = (text: string) => `- Ref: E 1\n${text}`;
  const earlier = '2026-01-12#item-2-decision-1';
  expect(await rulesBrokenBy('', decision(fields(`- Outcome: rejected\n- Refers: ${earlier}\n`)))).toEqual([]);
  expect(await rulesBrokenBy('', decision(fields(`- Outcome: agreed\n- Rescinds: ${earlier}\n`)))).toEqual([]);
});

test('a successor approves the last minutes of the board before it, and of the one before that', async () => {
  const board = (name: string, successor: string) => ({
    [`boards/${name}/board.md`]: `---\nname: ${name}\nkind: advisory\nstatus: closed\nsuccessor: ${successor}\n---\n`,
    [`boards/${name}/meetings/2026-01-05.md`]: '---\ndate: 2026-01-05\nstatus: held\n---\n## 1. Last words\n\nNone.\n',
  });
  const approval = '## 1. Minutes\n\n- Approves: wells/2026-01-05, springs/2026-01-05\n';
  const boards = { ...board('springs', 'wells'), ...board('wells', 'council') };
  expect(await rulesBrokenBy('', approval, boards)).toEqual([]);
  expect(await rulesBrokenBy('', approval, { ...boards, ...board('wells', 'springs') })).toEqual(
    expect.arrayContaining(['approval-order', 'approval-order', 'board-order']),
  );
});
