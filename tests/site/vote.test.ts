import { expect, test } from 'vitest';
import type { Decision } from '../../src/core/book.ts';
import { namedVotes, unstatedOf, voteInWords } from '../../src/site/vote.ts';
import { makeBook } from '../book.ts';

test('only what the minutes state of a vote is said', () => {
  expect(voteInWords({ for: 8 })).toBe('8 for');
  expect(voteInWords({ for: 7, against: 0, abstain: 2 })).toBe('7 for, 0 against, 2 abstained');
  expect(voteInWords({})).toBe('');
});

test('a side of which only the names are recorded is counted by them', () => {
  expect(voteInWords({ for: 2, namedAgainst: ['a'], namedNotVoting: ['b', 'c'] })).toBe(
    '2 for, 1 against, 2 did not vote',
  );
});

test('a casting vote is told with the tie that it decided', () => {
  expect(voteInWords({ for: 4, against: 4, castingVote: 'a' })).toBe('4 for, 4 against and a casting vote');
  expect(voteInWords({ castingVote: 'a' })).toBe('a casting vote');
});

/** A decision of the small site with some fields. */
async function decisionWith(fields: string): Promise<Decision> {
  const [decision] = (
    await makeBook({
      'people/ada-moss.md': '---\nname: Ada Moss\n---\n',
      'people/ben-hale.md': '---\nname: Ben Hale\n---\n',
      'boards/council/meetings/2026-01-12.md': `---\ndate: 2026-01-12\nstatus: held\n---\n## 1. Well\n\n### Decision\n\n${fields}\nMend it.\n`,
    })
  ).decisions;
  if (decision === undefined) throw new TypeError('There is no decision.');
  return decision;
}

const motion = '- Mover: ada-moss\n- Seconder: ben-hale\n';

test('names are given for the sides that have them', async () => {
  const named = async (vote: string) =>
    namedVotes((await decisionWith(`- Vote:\n${vote}`)).voters).map(({ label, who }) => [
      label,
      who.map(({ name }) => name),
    ]);
  expect(await named('  - Named for: ada-moss\n  - Named not voting: ben-hale\n  - Casting vote: ada-moss\n')).toEqual([
    ['For', ['Ada Moss']],
    ['Did not vote', ['Ben Hale']],
    ['Casting vote', ['Ada Moss']],
  ]);
  expect(await named('  - For: 1\n  - Against: 1\n  - Casting vote: ben-hale\n')).toEqual([
    ['Casting vote', ['Ben Hale']],
  ]);
  expect(await named('  - For: 2\n')).toEqual([]);
});

test.each([
  ['', null],
  [motion, null],
  ['- Mover: ada-moss\n', 'Who seconded it'],
  ['- Seconder: ben-hale\n', 'Who moved it'],
  [`${motion}- Vote:\n  - For: 2\n`, 'How many voted against, how many abstained, how many did not vote and the names'],
  [`${motion}- Vote:\n  - For: 0\n  - Against: 0\n  - Abstain: 0\n  - Not voting: 0\n`, null],
  [
    `${motion}- Vote:\n  - For: 1\n  - Against: 1\n  - Abstain: 0\n  - Not voting: 0\n  - Named against: ben-hale\n`,
    'The names of those who voted for',
  ],
  [
    `${motion}- Vote:\n  - Named for: ada-moss\n  - Named against: ben-hale\n`,
    'How many abstained and how many did not vote',
  ],
  [
    '- Vote:\n  - For: 1\n  - Against: 0\n  - Abstain: 0\n  - Not voting: 0\n  - Named for: ada-moss\n',
    'Who moved it and who seconded it',
  ],
])('what is left out of %j is named: %s', async (fields, unstated) => {
  expect(unstatedOf(await decisionWith(fields))).toBe(unstated);
});

test.each([
  // Cy Reed came at item 2, and left for item 3.
  ['1', '- Vote:\n  - For: 2\n', 'The names'],
  ['2', '- Vote:\n  - For: 2\n  - Against: 1\n', 'The names'],
  ['2', '- Vote:\n  - For: 1\n  - Against: 1\n', 'How many abstained, how many did not vote and the names'],
  ['2', '- Vote:\n  - Named for: ada-moss, ben-hale, cy-reed\n', null],
  ['3', '- Vote:\n  - For: 2\n', 'The names'],
])('where all who were there for item %s are counted in %j, nobody else is missed', async (item, vote, unstated) => {
  const file = `---
date: 2026-01-12
status: held
attendance:
  present:
    - { person: ada-moss }
    - { person: ben-hale }
    - { person: cy-reed, arrivedAt: '2' }
declarations:
  - { person: cy-reed, item: '3', interest: He owns it., leftRoom: true }
---
${['1', '2', '3'].map((number) => `## ${number}. Well ${number}\n\n${number === item ? `### Decision\n\n${motion}${vote}\nMend it.\n\n` : ''}`).join('')}`;
  const people = Object.fromEntries(
    ['Ada Moss', 'Ben Hale', 'Cy Reed'].map((name) => [
      `people/${name.toLowerCase().replace(' ', '-')}.md`,
      `---\nname: ${name}\n---\n`,
    ]),
  );
  const { decisions } = await makeBook({ ...people, 'boards/council/meetings/2026-01-12.md': file });
  expect(decisions.map(unstatedOf)).toEqual([unstated]);
});
