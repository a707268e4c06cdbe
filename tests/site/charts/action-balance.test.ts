import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/core/book.ts';
import { actionStatuses } from '../../../src/core/schema/action.ts';
import { logOf } from '../../../src/site/action-log/actions.ts';
import { actionBalance, balancesOf } from '../../../src/site/charts/action-balance.ts';
import { makeBook } from '../../book.ts';

interface Told {
  readonly raised: string;
  readonly status?: string | undefined;
  readonly updates?: readonly (readonly [string, (string | undefined)?])[];
}

const asAt = '2026-06-01';

/** Actions that no meeting raised, each with what was heard of it. */
async function actionsOf(...all: readonly Told[]): Promise<readonly Action[]> {
  const files: Record<string, string> = {
    'boards/council/meetings/2026-01-12.md': '---\ndate: 2026-01-12\nstatus: held\n---\n',
  };
  for (const [index, { raised, status, updates = [] }] of all.entries()) {
    const name = `a${String(index)}`;
    files[`boards/council/actions/${name}.md`] = page([`date: ${raised}`, 'owner: The clerk', field(status)]);
    for (const [place, [date, now]] of updates.entries()) {
      const lines = [`action: actions/${name}`, `date: ${date}`, field(now)];
      files[`boards/council/updates/${name}-${String(place)}.md`] = page(lines);
    }
  }
  return (await makeBook(files, asAt)).actions;
}

const field = (status: string | undefined) => (status === undefined ? '' : `status: ${status}`);
const page = (lines: readonly string[]) => `---\n${lines.filter((line) => line !== '').join('\n')}\n---\nWords.\n`;

/** A balance as a line: raised, done, dropped, reopened, open. */
const rowsOf = (actions: readonly Action[]) =>
  balancesOf(actions, asAt).map(({ span, raised, done, dropped, reopened, open }) => [
    span.last,
    ...[raised, done, dropped, reopened, open],
  ]);

describe('the balance of actions', () => {
  test('counts an action in the year that raised it and in the year that closed it, and in between as open', async () => {
    const actions = await actionsOf(
      { raised: '2023-03-01', updates: [['2025-02-01', 'done']] },
      { raised: '2023-04-01', updates: [['2023-05-01', 'in-progress']] },
      { raised: '2024-04-01', updates: [['2024-05-01', 'dropped']] },
    );
    expect(rowsOf(actions)).toEqual([
      ['2023', 2, 0, 0, 0, 2],
      ['2024', 1, 0, 1, 0, 2],
      ['2025', 0, 1, 0, 0, 1],
      ['2026', 0, 0, 0, 0, 1],
    ]);
  });

  test('says when a closed action was opened again, and what was closed and opened in one year is open at its end', async () => {
    const actions = await actionsOf(
      {
        raised: '2023-03-01',
        updates: [
          ['2023-05-01', 'done'],
          ['2024-05-01', 'open'],
          ['2025-01-01', 'done'],
        ],
      },
      {
        raised: '2023-03-01',
        updates: [
          ['2023-05-01', 'done'],
          ['2023-06-01', 'open'],
        ],
      },
      {
        raised: '2023-03-01',
        updates: [
          ['2024-05-01', 'done'],
          ['2025-06-01', 'dropped'],
        ],
      },
    );
    expect(rowsOf(actions)).toEqual([
      ['2023', 3, 1, 0, 0, 2],
      ['2024', 0, 1, 0, 1, 2],
      ['2025', 0, 1, 0, 0, 1],
      ['2026', 0, 0, 0, 0, 1],
    ]);
  });

  test('ends with the last that was heard where nothing is open, and counts what was raised as done', async () => {
    const actions = await actionsOf(
      { raised: '2022-03-01', status: 'done' },
      { raised: '2023-03-01', updates: [['2024-05-01', 'done']] },
    );
    expect(rowsOf(actions)).toEqual([
      ['2022', 1, 1, 0, 0, 0],
      ['2023', 1, 0, 0, 0, 1],
      ['2024', 0, 1, 0, 0, 0],
    ]);
    expect(actionBalance(actions, asAt)?.finding).toBe(
      'As at 1 June 2026, none of 2 actions is open, against 1 at the end of 2023.',
    );
  });

  test('is shown by month where all was in a year, and not at all where it was in a month', async () => {
    const spring = await actionsOf({ raised: '2026-03-01', updates: [['2026-04-01', 'done']] });
    expect(actionBalance(spring, asAt)?.rows.map(({ label }) => label)).toEqual(['April 2026', 'March 2026']);
    expect(actionBalance(await actionsOf({ raised: '2026-06-01' }), asAt)).toBeNull();
    expect(actionBalance([], asAt)).toBeNull();
  });

  test('is right at the end of every year or month, whatever was heard of actions and when', async () => {
    const day = fc
      .tuple(fc.integer({ min: 2010, max: 2026 }), fc.integer({ min: 1, max: 9 }))
      .map(([year, month]) => `${String(year)}-0${String(month)}-15`);
    const status = fc.option(fc.constantFrom(...actionStatuses), { nil: undefined });
    const told = fc
      .record({ days: fc.array(day, { minLength: 1, maxLength: 5 }), statuses: fc.array(status, { minLength: 5 }) })
      .map(({ days, statuses }): Told => {
        const [raised = '', ...later] = days.toSorted();
        return {
          raised,
          status: statuses[0],
          updates: later.map((each, place) => [each, statuses[place + 1]] as const),
        };
      });
    await fc.assert(
      fc.asyncProperty(fc.array(told, { maxLength: 6 }), async (all) => {
        const actions = await actionsOf(...all);
        const balances = balancesOf(actions, asAt);
        for (const { span, open } of balances) {
          const isBy = (date: string) => date.slice(0, span.last.length) <= span.last;
          const states = actions.filter(({ date }) => isBy(date)).map((action) => stateBy(action, isBy));
          expect(open).toBe(states.filter((state) => state !== 'done' && state !== 'dropped').length);
        }
        expect(balances.reduce((sum, { raised }) => sum + raised, 0)).toBe(actions.length);
        expect(balances.at(-1)?.open ?? 0).toBe(logOf(actions).open.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** How an action stood by a day, told from the start. */
function stateBy({ entry, updates }: Action, isBy: (date: string) => boolean): string {
  const heard = updates.filter(({ date, data }) => isBy(date) && data.status !== undefined);
  return heard.at(-1)?.data.status ?? entry.data.status ?? 'open';
}
