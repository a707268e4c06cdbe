import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accents, contrast, grounds } from '../../src/core/accent.ts';
import { checkSmallSite, smallSite } from '../small-site.ts';

test('black on white has the contrast of 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('an accent that can be read is left as it was chosen', () => {
  expect(accents('#1d4f91').light).toBe('#1d4f91');
});

test.each(['#ffff00', '#ffffff', '#000000', '#777777', '#00ff88', '#c8102e'])(
  '%s is made readable on both grounds',
  (accent) => {
    const { light, dark } = accents(accent);
    expect(contrast(light, grounds.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, grounds.dark)).toBeGreaterThanOrEqual(4.5);
  },
);

test('no ground of the styles is harder to read on than those that are measured', () => {
  const styles = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const tokens = [...styles.matchAll(/--(?:paper|tint|[a-z]+-tint): (#[0-9a-f]{6});/g)].map(
    ([, colour = '']) => colour,
  );
  expect(tokens).toHaveLength(8);
  for (const ground of tokens.slice(0, 4)) {
    expect(contrast(ground, '#000000')).toBeGreaterThanOrEqual(contrast(grounds.light, '#000000'));
  }
  for (const ground of tokens.slice(4)) {
    expect(contrast(ground, '#ffffff')).toBeGreaterThanOrEqual(contrast(grounds.dark, '#ffffff'));
  }
});

test.each([
  ['#6b6b6b', '#707070'],
  ['#c8102e', '#ff2d4a'],
])('the check is content with %s as the accent of a site and a board, and not with %s', async (sound, tooLight) => {
  const rulesBrokenBy = async (accent: string) => {
    const [site, board] = ['site.md', 'boards/council/board.md'] as const;
    const withAccent = (text: string) => text.replace('---\n', `---\naccent: "${accent}"\n`);
    const { issues } = await checkSmallSite({
      [site]: withAccent(smallSite[site]),
      [board]: withAccent(smallSite[board]),
    });
    return issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  };
  expect(await rulesBrokenBy(sound)).toEqual([]);
  expect(await rulesBrokenBy(tooLight)).toEqual([
    'boards/council/board.md:2 accent-contrast',
    'site.md:2 accent-contrast',
  ]);
});
