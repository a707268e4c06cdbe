import { expect, test } from 'vitest';
import { accents, contrast, parse } from '../../src/site/theme.ts';

test('black on white has the contrast of 21', () => {
  expect(contrast(parse('#000000'), parse('#ffffff'))).toBeCloseTo(21);
});

test('an accent that can be read is left as it was chosen', () => {
  expect(accents('#1d4f91').light).toBe('#1d4f91');
});

test.each(['#ffff00', '#ffffff', '#000000', '#777777', '#00ff88', '#c8102e'])(
  '%s is made readable on both grounds',
  (accent) => {
    const { light, dark } = accents(accent);
    expect(contrast(parse(light), parse('#f5f2ea'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(parse(dark), parse('#1e2024'))).toBeGreaterThanOrEqual(4.5);
  },
);
