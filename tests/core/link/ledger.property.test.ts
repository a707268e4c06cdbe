import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Minutebook } from '../../../src/core/book.ts';
import { checkFiles } from '../../../src/core/check-folder.ts';
import { bookOf } from '../../../src/core/load-book.ts';
import { smallSite } from '../../small-site.ts';

const asAt = '2026-06-01';
const places = ['meeting', 'special', 'between'] as const;
const statuses = ['open', 'in-progress', 'done', 'dropped'] as const;

/** What a meeting, a second one of that day or the time between meetings heard of one of two actions; the number of the day may be that of another. */
const update = fc.record({
  day: fc.integer({ min: 1, max: 6 }),
  heard: fc.constantFrom(...places),
  action: fc.constantFrom('A 26/1', 'actions/key'),
  status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
  due: fc.option(
    fc.integer({ min: 2, max: 9 }).map((month) => `2026-0${String(month)}-15`),
    { nil: undefined },
  ),
  owner: fc.option(fc.constantFrom('The clerk', 'The treasurer'), { nil: undefined }),
});

type Update = typeof update extends fc.Arbitrary<infer T> ? T : never;

/** The updates in time, those of a meeting before those of the second, and these before others of its day, without the days and owners that they may not give because their action is closed. */
function soundOf(updates: readonly Update[]): Update[] {
  const inTime = updates.toSorted((a, b) => a.day - b.day || places.indexOf(a.heard) - places.indexOf(b.heard));
  const closed = new Set<string>();
  return inTime.map((each) => {
    const { action, status } = each;
    const wasClosed = closed.has(action);
    if (status === 'done' || status === 'dropped') closed.add(action);
    else if (status !== undefined) closed.delete(action);
    return wasClosed && closed.has(action) ? { ...each, due: undefined, owner: undefined } : each;
  });
}

/** Each update as a file: of a meeting of its day, or of the board. */
function filesOf(updates: readonly Update[]): Record<string, string> {
  const files: Record<string, string> = {
    ...smallSite,
    'boards/council/actions/key.md': '---\ndate: 2026-01-20\nowner: Ada Moss\n---\nFind the key.\n',
  };
  for (const [index, { day, heard, ...fields }] of soundOf(updates).entries()) {
    const date = `2026-02-0${String(day)}`;
    const between = heard === 'between';
    const meeting = `boards/council/meetings/${date}${heard === 'special' ? '-special' : ''}`;
    const folder = between ? 'boards/council/updates' : `${meeting}/updates`;
    const lines = Object.entries({ ...(between ? { date } : {}), ...fields }).filter(
      ([, value]) => value !== undefined,
    );
    const number = between ? [] : [`number: ${String(index + 1)}`];
    const frontmatter = [...lines.map(([name, value]) => `${name}: ${String(value)}`), ...number].join('\n');
    files[`${folder}/u${String(index)}.md`] = `---\n${frontmatter}\n---\nHeard ${String(index)}.\n`;
    if (!between) files[`${meeting}/meeting.md`] = `---\ndate: ${date}\nstatus: held\n---\n`;
  }
  return files;
}

async function bookFrom(files: readonly (readonly [string, string])[]): Promise<Minutebook> {
  const read = files.map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, bytes };
  });
  return bookOf(await checkFiles(read), asAt);
}

/** The log as readers see it. */
function ledgerOf({ actions }: Minutebook): object[] {
  return actions.map(
    ({ address, page, status, isOpen, isOverdue, closed, firstDue, due, timesRevised, owner, updates }) => ({
      ...{ address, page, status, isOpen, isOverdue, closed, firstDue, due, timesRevised },
      owner: owner.name,
      updates: updates.map((each) => [each.date, each.address, each.text]),
    }),
  );
}

/** A set of updates, and its files in two orders. */
const histories = fc
  .array(update, { maxLength: 8 })
  .map((updates) => Object.entries(filesOf(updates)))
  .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));

const forEveryHistory = (look: (book: Minutebook, shuffled: Minutebook) => void) =>
  fc.assert(
    fc.asyncProperty(histories, async ([files, shuffled]) => {
      look(await bookFrom(files), await bookFrom(shuffled));
    }),
  );

test('any order of the files gives the same ledger', async () => {
  await forEveryHistory((book, shuffled) => {
    expect(ledgerOf(shuffled)).toEqual(ledgerOf(book));
  });
});

test('no set of updates makes an action both open and done, or overdue and closed', async () => {
  await forEveryHistory(({ actions }) => {
    for (const { status, isOpen, isOverdue, closed, due } of actions) {
      expect(isOpen).toBe(status === 'open' || status === 'in-progress');
      expect(closed === null).toBe(isOpen);
      expect(isOverdue).toBe(isOpen && due !== null && due < asAt);
    }
  });
});

test('an action stands as the last update that says so left it, and was closed on a day on which it was heard of', async () => {
  await forEveryHistory(({ actions }) => {
    for (const action of actions) {
      const days = action.updates.map(({ date }) => date);
      expect(days).toEqual(days.toSorted());
      expect(action.status).toBe(lastSaid(action, 'status') ?? 'open');
      expect(action.due).toBe(lastSaid(action, 'due') ?? action.data.due ?? null);
      expect(action.owner.name).toBe(lastSaid(action, 'owner') ?? action.data.owner);
      if (action.closed !== null) expect(days).toContain(action.closed);
    }
  });
});

test('the first date that was set is kept, and no more revisions are counted than dates were given', async () => {
  await forEveryHistory(({ actions }) => {
    for (const { data, updates, firstDue, due, timesRevised } of actions) {
      const dates = [data.due, ...updates.map((each) => each.data.due)].filter((date) => date !== undefined);
      expect(firstDue).toBe(dates[0] ?? null);
      expect(timesRevised).toBeLessThan(Math.max(1, dates.length));
      if (timesRevised === 0) expect(due).toBe(firstDue);
    }
  });
});

function lastSaid({ updates }: Action, field: 'status' | 'due' | 'owner'): string | undefined {
  return updates.map(({ data }) => data[field]).findLast((value) => value !== undefined);
}
