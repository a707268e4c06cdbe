import { expect, test } from 'vitest';
import { meetingYears, yearInWords } from '../../../src/site/charts/meeting-years.ts';
import { makeBook } from '../../book.ts';

/** The meetings of a board, each a day and what became of it. */
async function meetingsOf(...all: readonly (readonly [string, string])[]) {
  const files = all.map(([name, status]) => [
    `boards/panel/meetings/${name}.md`,
    `---\ndate: ${name.slice(0, 10)}\nstatus: ${status}\n${status === 'postponed' || status === 'cancelled' ? 'reason: Snow.\n' : ''}---\n`,
  ]);
  const board = { 'boards/panel/board.md': '---\nname: Panel\nkind: advisory\n---\n' };
  const book = await makeBook({ ...board, ...(Object.fromEntries(files) as Record<string, string>) });
  return book.boards.find(({ id }) => id === 'panel')?.meetings ?? [];
}

test('every meeting is counted once, in its year and for what became of it', async () => {
  const meetings = await meetingsOf(
    ['2024-01-08', 'held'],
    ['2024-01-22', 'inquorate'],
    ['2024-03-04', 'cancelled'],
    ['2024-05-06', 'postponed'],
    ['2026-02-02', 'scheduled'],
    ['2026-04-06', 'scheduled'],
    ['2026-04-06-special', 'scheduled'],
  );
  const found = meetingYears(meetings);
  expect(found?.finding).toBe(
    '7 meetings on record: 2 held (one of them without a quorum), 2 cancelled or postponed, 2 to come, 1 not yet reported.',
  );
  expect(found?.years.map(({ label, counts }) => [label, ...Object.values(counts)])).toEqual([
    ['2026', 0, 0, 2, 1],
    ['2025', 0, 0, 0, 0],
    ['2024', 2, 2, 0, 0],
  ]);
  expect(found?.years.map(({ months }) => yearInWords(months ?? []))).toEqual([
    'to come in April (twice); not yet reported in February',
    'no meeting',
    'held in January (twice); cancelled or postponed in March and May',
  ]);
});

test('a board that met once or twice has no chart of it', async () => {
  expect(meetingYears(await meetingsOf(['2024-01-08', 'held'], ['2025-01-08', 'held']))).toBeNull();
  expect(meetingYears([])).toBeNull();
});

test('of many years the oldest are counted together, and no meeting is lost', async () => {
  const days = Array.from({ length: 25 }, (_, index) => [`${String(2001 + index)}-05-07`, 'held'] as const);
  const found = meetingYears(await meetingsOf(...days));
  expect(found?.years).toHaveLength(10);
  expect(found?.years.at(-1)).toMatchObject({ label: '2001 to 2016', counts: { held: 16 }, months: null });
  expect(found?.years.reduce((sum, { counts }) => sum + counts.held, 0)).toBe(25);
});
