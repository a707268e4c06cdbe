import { expect, test } from 'vitest';
import { formatHuman } from '../../../src/core/reports/human.ts';
import { checkSmallSite } from '../../small-site.ts';
import { makeIssue, withIssues } from './issues.ts';

const escape = '\u001b';

test('says in one line what is sound', async () => {
  expect(formatHuman(await checkSmallSite())).toBe(
    'Sound: 1 board, 1 meeting, 2 agenda items, 1 decision and 1 action.\n',
  );
});

test('shows each problem with its place, its line and what to do', async () => {
  const board = '---\nname: Elm Parish Council\nkind: parish\nvanue: The Hall\n---\n';
  expect(formatHuman(await checkSmallSite({ 'boards/council/board.md': board }), { folder: 'content' }))
    .toMatchInlineSnapshot(`
    "content/boards/council/board.md:4:1 error unknown-field
      4 | vanue: The Hall
        | ^
      \`vanue\` is not a field of a board.
      Did you mean \`venue\`?

    1 error in 1 file.
    "
  `);
});

test('tells of warnings and says that the rest is sound', async () => {
  const report = formatHuman(await withIssues(makeIssue({ severity: 'warning' })));
  expect(report).toContain('\n1 warning in 1 file.\nSound: 1 board,');
});

test('counts errors, warnings and files', async () => {
  const report = formatHuman(
    await withIssues(makeIssue(), makeIssue({ severity: 'warning' }), makeIssue({ file: 'site.md' })),
  );
  expect(report.split('\n').at(-2)).toBe('2 errors and 1 warning in 2 files.');
});

test('points into a long line', async () => {
  const text = `---\nname: ${'word '.repeat(60)}HERE${' word'.repeat(60)}\n---\n`;
  const column = text.split('\n')[1]?.indexOf('HERE') ?? 0;
  const issue = makeIssue({ file: 'people/ada.md', line: 2, column: column + 1 });
  const report = formatHuman({ ...(await checkSmallSite({ 'people/ada.md': text })), issues: [issue] });
  const [, quoted = '', mark = ''] = report.split('\n');
  expect(quoted.slice(mark.indexOf('^'))).toMatch(/^HERE/);
  expect(quoted.length).toBeLessThan(120);
});

test('points behind letters that take two characters', async () => {
  const issue = makeIssue({ file: 'people/ada.md', line: 2, column: 9 });
  const report = formatHuman({
    ...(await checkSmallSite({ 'people/ada.md': '---\nname: 🌳X\n---\n' })),
    issues: [issue],
  });
  expect(report.split('\n')[2]).toBe(`    | ${' '.repeat(7)}^`);
});

test('lets nothing that a clerk typed steer the terminal', async () => {
  const issue = makeIssue({ file: `a${escape}[2J.md`, message: `There is ${escape}]0;x\u0007 and \u202Ethis.` });
  expect(formatHuman(await withIssues(issue))).not.toMatch(/[^\P{C}\n]/u);
});

test('colours words only where it is asked to, and keeps them all', async () => {
  const checked = await withIssues(makeIssue(), makeIssue({ severity: 'warning' }));
  const coloured = formatHuman(checked, { colour: true });
  expect(coloured).toContain(`${escape}[`);
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatHuman(checked));
});
