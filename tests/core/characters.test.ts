import { expect, test } from 'vitest';
import { decodeText, firstInvisible } from '../../src/core/characters.ts';
import { checkSmallSite, smallSite } from '../small-site.ts';

const noncharacters = [
  ...Array.from({ length: 0x20 }, (_, at) => 0xfdd0 + at),
  ...Array.from({ length: 0x11 }, (_, plane) => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]).flat(),
];

test('what is no character is refused in every plane', () => {
  for (const code of noncharacters) {
    const text = `Before ${String.fromCodePoint(code)} after.`;
    expect(firstInvisible(text)).toBe(`U+${code.toString(16).toUpperCase()}`);
    const { findings } = decodeText('a.md', new TextEncoder().encode(text));
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual([['invisible-character', { offset: 7 }]]);
  }
});

test('the characters beside them are let pass, and so are emoji', () => {
  for (const code of [0xfdcf, 0xfdf0, 0xfffc, 0x1fffd, 0x20000, 0x2fffd, 0x30000, 0x1f3db, 0x10fffd])
    expect(firstInvisible(String.fromCodePoint(code))).toBeNull();
});

test.each(['\\uFFFE', '\\uFDD0', '\\U0001FFFF', '\\uD800', '\\uDFFF'])(
  'the value that %s stands for is refused in a title',
  async (typed) => {
    const files = { 'site.md': smallSite['site.md'].replace('Minutes of Elm', `"Minutes ${typed} of Elm"`) };
    expect((await checkSmallSite(files)).issues.map(({ rule }) => rule)).toEqual(['invisible-character']);
  },
);
