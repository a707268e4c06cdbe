import { expect, test } from 'vitest';
import { makeBook } from '../../book.ts';

/** How decisions stand, each made at a meeting a month and bearing on earlier ones as its fields say. */
async function standings(...fields: readonly string[]): Promise<string[]> {
  const files = fields.map((each, index) => {
    const date = `2025-${String(index + 1).padStart(2, '0')}-10`;
    const decision = `### Decision\n\n- Ref: E ${String(index + 1)}\n${each}\n\nMend it.\n`;
    return [`boards/council/meetings/${date}.md`, `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n${decision}`];
  });
  const book = await makeBook(Object.fromEntries(files) as Record<string, string>);
  const ofThread = book.decisions.filter(({ data }) => data.ref?.startsWith('E ') === true);
  return ofThread.toReversed().map(({ standing }) => standing);
}

test('a decision does not come back by itself when what superseded or rescinded it is rescinded', async () => {
  expect(await standings('', '- Supersedes: E 1', '- Rescinds: E 2')).toEqual(['unsettled', 'rescinded', 'stands']);
  expect(await standings('', '- Rescinds: E 1', '- Rescinds: E 2')).toEqual(['unsettled', 'rescinded', 'stands']);
});

test('a decision stays superseded when what superseded it is superseded in its turn', async () => {
  expect(await standings('', '- Supersedes: E 1', '- Supersedes: E 2')).toEqual(['superseded', 'superseded', 'stands']);
});

test('a decision stands again when a later one confirms it', async () => {
  expect(await standings('', '- Supersedes: E 1', '- Rescinds: E 2\n- Confirms: E 1')).toEqual([
    'stands',
    'rescinded',
    'stands',
  ]);
  expect(await standings('', '- Rescinds: E 1', '- Confirms: E 1')).toEqual(['stands', 'stands', 'stands']);
});

test('a decision that was confirmed and then rescinded does not stand', async () => {
  expect(await standings('', '- Confirms: E 1', '- Rescinds: E 1')).toEqual(['rescinded', 'stands', 'stands']);
});

test('what a decision that does not stand did to an earlier one is doubtful too', async () => {
  expect(await standings('', '- Supersedes: E 1', '- Confirms: E 1', '- Rescinds: E 3')).toEqual([
    'unsettled',
    'stands',
    'rescinded',
    'stands',
  ]);
  expect(await standings('', '- Supersedes: E 1', '- Rescinds: E 2', '- Rescinds: E 3')).toEqual([
    'unsettled',
    'unsettled',
    'rescinded',
    'stands',
  ]);
});

test('another end that holds is enough', async () => {
  expect(await standings('', '- Supersedes: E 1', '- Rescinds: E 1, E 2')).toEqual([
    'rescinded',
    'rescinded',
    'stands',
  ]);
});

test('a decision stands as amended while one of its amendments holds', async () => {
  expect(await standings('', '- Amends: E 1', '- Rescinds: E 2')).toEqual(['stands', 'rescinded', 'stands']);
  expect(await standings('', '- Amends: E 1', '- Amends: E 1', '- Rescinds: E 3')).toEqual([
    'amended',
    'stands',
    'rescinded',
    'stands',
  ]);
});

test.each(['rejected', 'deferred', 'referred', 'withdrawn'])(
  'what was %s does not stand, though a later decision confirms or amends it',
  async (outcome) => {
    expect(await standings(`- Outcome: ${outcome}`)).toEqual(['not-carried']);
    expect(await standings(`- Outcome: ${outcome}`, '- Confirms: E 1')).toEqual(['not-carried', 'stands']);
    expect(await standings(`- Outcome: ${outcome}`, '- Amends: E 1')).toEqual(['not-carried', 'stands']);
    expect(await standings(`- Outcome: ${outcome}`, '- Supersedes: E 1')).toEqual(['superseded', 'stands']);
  },
);

test('a decision stands until the day from which the one that ends it takes effect', async () => {
  const end = (day: string) => standings('', `- Rescinds: E 1\n- Effective from: ${day}`);
  expect(await end('2026-03-01')).toEqual(['rescinded', 'stands']);
  expect(await end('2026-03-02')).toEqual(['stands', 'stands']);
});

test('what bears on a decision is listed oldest first, whatever the names of the boards', async () => {
  const minutes = (date: string, ref: string, fields: string) =>
    `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n### Decision\n\n- Ref: ${ref}\n${fields}\n\nMend it.\n`;
  const book = await makeBook({
    'boards/allotments/board.md': '---\nname: Allotments\nkind: advisory\n---\n',
    'boards/council/meetings/2025-01-10.md': minutes('2025-01-10', 'E 1', ''),
    'boards/council/meetings/2025-02-10.md': minutes('2025-02-10', 'E 2', '- Amends: E 1'),
    'boards/allotments/meetings/2025-03-10.md': minutes('2025-03-10', 'A 3', '- Confirms: council E 1'),
  });
  const first = book.decisions.find(({ data }) => data.ref === 'E 1');
  expect(first?.laterDecisions.map(({ decision }) => decision.data.ref)).toEqual(['E 2', 'A 3']);
});
