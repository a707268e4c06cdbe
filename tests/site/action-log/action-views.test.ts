import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Minutebook } from '../../../src/core/book.ts';
import { actionViews, viewPath } from '../../../src/site/action-log/action-views.ts';
import { describeView, nothingIn, viewHeading } from '../../../src/site/action-log/action-words.ts';
import { logOf } from '../../../src/site/action-log/actions.ts';
import { ownedViews } from '../../../src/site/action-log/owned.ts';
import { ownersOf } from '../../../src/site/action-log/owners.ts';
import { longestList } from '../../../src/site/register/periods.ts';
import { makeBook } from '../../book.ts';

/** The book of the small site with an action for each line of fields, raised on the day that it starts with. */
function bookWith(...actions: readonly string[]): Promise<Minutebook> {
  const files = actions.map((line, index) => {
    const [date = '', ...fields] = line.split('; ');
    const owner = fields.some((field) => field.startsWith('owner')) ? [] : ['owner: The clerk'];
    const frontmatter = [`date: ${date}`, ...owner, ...fields].join('\n');
    return [`boards/council/actions/a${String(index)}.md`, `---\n${frontmatter}\n---\nDo it.\n`];
  });
  return makeBook(Object.fromEntries(files) as Record<string, string>, '2026-06-01');
}

const namesOf = (actions: readonly Action[]) =>
  actions.map(({ entry }) => entry.name).filter((name) => /^a\d/.test(name));

describe('the lists of an action log', () => {
  test('hold open actions with the longest overdue first, and those without a date last', async () => {
    const { actions } = await bookWith('2026-01-01', '2026-01-02; due: 2026-05-01', '2026-01-03; due: 2026-02-01');
    expect(namesOf(logOf(actions).open)).toEqual(['a2', 'a1', 'a0']);
    expect(namesOf(logOf(actions).overdue)).toEqual(['a2', 'a1']);
  });

  test('hold each action once, whatever became of it', async () => {
    const field = fc.constantFrom(
      '',
      '; status: done',
      '; status: dropped',
      '; status: in-progress',
      '; due: 2026-04-01',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 12 }), async (fields) => {
        const { actions } = await bookWith(...fields.map((each) => `2026-01-01${each}`));
        const { open, overdue, done, dropped } = logOf(actions);
        expect(new Set([...open, ...done, ...dropped])).toEqual(new Set(actions));
        expect(open.length + done.length + dropped.length).toBe(actions.length);
        expect(overdue.every((action) => open.includes(action))).toBe(true);
      }),
    );
  });

  test('are made once', async () => {
    const { actions } = await bookWith('2026-01-01');
    expect(logOf(actions)).toBe(logOf(actions));
    expect(ownersOf(actions)).toBe(ownersOf(actions));
  });
});

describe('the pages of an action log', () => {
  test('are four lists and the years, at addresses that say what they hold', async () => {
    const views = actionViews(await bookWith('2025-12-01; status: done'));
    expect(views.map((view) => [viewPath(view), viewHeading(view)])).toEqual([
      ['', 'Open actions'],
      ['overdue/', 'Overdue actions'],
      ['done/', 'Actions done'],
      ['dropped/', 'Actions dropped'],
      ['2026/', 'Actions raised in 2026'],
      ['2025/', 'Actions raised in 2025'],
    ]);
  });

  test('are there and say so where they hold nothing', async () => {
    const book = await makeBook({ 'boards/new/board.md': '---\nname: New board\nkind: advisory\n---\n' });
    const views = actionViews(
      book,
      book.boards.find(({ id }) => id === 'new'),
    );
    expect(views.map(({ state, total }) => [total, nothingIn(state)])).toEqual([
      [0, 'No action is open'],
      [0, 'No action is overdue'],
      [0, 'No action is done'],
      [0, 'No action has been dropped'],
    ]);
  });

  test('of a long log hold no more than one page can, and every action that is closed stands in its year', async () => {
    const days = Array.from({ length: longestList + 20 }, (_, index) => `202${String(index % 3)}-03-04`);
    const book = await bookWith(
      ...days.map((day) => `${day}; status: done`),
      ...days.map((day) => `${day}; due: ${day}`),
    );
    const views = actionViews(book);
    expect(views.filter(({ actions }) => actions.length > longestList)).toEqual([]);
    const ofYears = views.filter(({ state, period }) => state === 'done' && period !== null);
    expect(ofYears.map((view) => [viewPath(view), viewHeading(view)])).toEqual([
      ['done/2022/', 'Actions done in 2022'],
      ['done/2021/', 'Actions done in 2021'],
      ['done/2020/', 'Actions done in 2020'],
    ]);
    expect(ofYears.flatMap(({ actions }) => actions)).toHaveLength(longestList + 20);
    const overdue = views.find(({ state }) => state === 'overdue');
    expect(overdue).toMatchObject({ total: longestList + 21, years: [] });
    expect(overdue?.actions[0]?.due).toBe('2020-03-04');
  });

  test('say how many actions they hold', () => {
    expect(describeView({ state: 'open', total: 12 }, 3)).toBe('12 actions open, 3 of them overdue');
    expect(describeView({ state: 'dropped', total: 1 })).toBe('1 action dropped');
    expect(describeView({ state: null, total: 2 })).toBe('2 actions raised');
  });
});

describe('the owners of actions', () => {
  test('are one whatever the capitals and white space of their name, as it was last written', async () => {
    const { actions } = await bookWith('2026-02-02; owner: The  Treasurer', '2026-02-01; owner: the treasurer');
    const owners = ownersOf(actions).map((owner) => [owner.name, owner.address, owner.actions.length]);
    expect(owners).toEqual([
      ['Ada Moss', '/actions/owners/ada-moss/', 1],
      ['The  Treasurer', '/actions/owners/the-treasurer/', 2],
    ]);
  });

  test('keep their page when all that they had was passed on', async () => {
    const { actions } = await makeBook({
      'boards/council/updates/well.md':
        '---\naction: A 26/1\ndate: 2026-02-02\nowner: The clerk\n---\nThe clerk has it.\n',
    });
    expect(ownersOf(actions).map(({ name, actions: own }) => [name, own.length])).toEqual([
      ['Ada Moss', 0],
      ['The clerk', 1],
    ]);
  });

  test('are people with pages of their own, or roles and bodies; boards without personal pages have none', async () => {
    const { actions } = await makeBook({
      'people/ben-hale.md': '---\nname: Ben Hale\n---\n',
      'boards/council/actions/ben.md': '---\ndate: 2026-02-01\nowner: ben-hale\n---\nDo it.\n',
      'boards/quiet/board.md': '---\nname: Quiet board\nkind: advisory\npersonalPages: no\n---\n',
      'boards/quiet/actions/ben.md': '---\ndate: 2026-02-01\nowner: ben-hale\n---\nDo it.\n',
      'boards/quiet/actions/cook.md': '---\ndate: 2026-02-01\nowner: The cook\n---\nDo it.\n',
    });
    expect(ownersOf(actions).map(({ address, isPerson, actions: own }) => [address, isPerson, own.length])).toEqual([
      ['/actions/owners/ada-moss/', false, 1],
      ['/people/ben-hale/', true, 1],
    ]);
  });

  test('with more actions than one page can hold have a page for each year', async () => {
    const days = Array.from({ length: longestList + 1 }, (_, index) => `202${String(index % 2)}-03-04`);
    const { actions } = await bookWith(...days);
    const clerk = ownersOf(actions).find(({ name }) => name === 'The clerk');
    expect(ownedViews(clerk?.actions ?? []).map(({ path, period }) => [path, period?.count])).toEqual([
      [undefined, undefined],
      ['2021', 150],
      ['2020', 151],
    ]);
  });
});
