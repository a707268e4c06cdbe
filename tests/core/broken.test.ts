import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Checked, checkFiles, checkFolder } from '../../src/core/check-folder.ts';
import { formatHuman } from '../../src/core/reports/human.ts';
import { rules } from '../../src/core/rules/rules.ts';
import { brokenNames, readBroken, reportOf, soundFolder } from '../fixture.ts';

/** With UPDATE_REPORTS=1 each report is written anew, to be read over before it is committed. */
const isUpdating = process.env.UPDATE_REPORTS === '1';

/** No file of the repository can hold these: `paths.test.ts` makes them. */
const madeInTests = ['special-file', 'same-name', 'too-deep'];

/** Folders that are about more than one rule. */
const aboutReports = /^(all-at-once|no-cascade)--/;

/** What each broken folder gives, found once. */
const found = new Map<string, Promise<Checked>>();

function foundIn(name: string): Promise<Checked> {
  const checked = found.get(name) ?? checkFiles(readBroken(name));
  found.set(name, checked);
  return checked;
}

const ruleOf = (name: string) => name.replace(/--.*/, '');

test('the sound folder is sound', async () => {
  expect(formatHuman(await checkFolder(soundFolder))).toMatch(/^Sound: 2 boards, 4 meetings, /);
});

for (const name of brokenNames) {
  test(`${name} gives its report`, async () => {
    const report = formatHuman(await foundIn(name));
    if (isUpdating) writeFileSync(reportOf(name), report);
    expect(report).toBe(existsSync(reportOf(name)) ? readFileSync(reportOf(name), 'utf8') : '');
  });
}

test.each(brokenNames.filter((name) => !aboutReports.test(name)))('%s breaks the rule of its name', (name) => {
  expect(readFileSync(reportOf(name), 'utf8')).toMatch(
    new RegExp(`^.+:\\d+:\\d+ (error|warning) ${ruleOf(name)}$`, 'm'),
  );
});

test('every rule has a folder that breaks it', () => {
  const broken = new Set([...brokenNames.map(ruleOf), ...madeInTests]);
  expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
});

test('the order in which files are read makes no difference', async () => {
  const files = readBroken('all-at-once--ten-mistakes');
  const { issues } = await checkFiles(files);
  expect(issues).toHaveLength(10);
  expect((await checkFiles(files.toReversed())).issues).toEqual(issues);
});

test('every problem has a place, and says in sentences what is wrong and what to do', async () => {
  for (const { issues, content } of await Promise.all(brokenNames.map(foundIn))) {
    for (const { file, line, column, message, hint } of issues) {
      const source = content.sources.get(file);
      if (source !== undefined) expect(line).toBeLessThanOrEqual(lineCount(source.bytes));
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      for (const text of [message, hint]) expect(text).toMatch(/^[\p{Lu}\p{N}`].*[.?:`]$/su);
    }
  }
});

const lineCount = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n').length;
