import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '../../../src/core/frontmatter/source.ts';

function problemOf(yaml: string): string[] {
  const text = `---\n${yaml}\n---\n`;
  return splitText('a.md', text).findings.map(({ place, message, hint }) => {
    const offset = 'offset' in place ? place.offset : -1;
    const before = text.slice(0, offset).split('\n');
    return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)} ${message} ${hint}`;
  });
}

describe('A frontmatter that cannot be read is explained where the mistake is', () => {
  test.each([
    ['title: "Water\nname: x', '2:8 The quotation mark " before `Water` is not closed.'],
    ["title: 'It''s water\nname: x", "2:8 The quotation mark ' before `It''s water` is not closed."],
    ['title: [Draft] water\nname: x', '2:8 The value `[Draft] water` starts with `[`'],
    ['topics: [a, b\nname: x', '2:9 The bracket `[` before `a, b` is not closed.'],
    ['topics: [a #2, b]\nname: x', '2:12 What comes after a space and a `#` is not part of the value: `#2, b]` would'],
    ['topics: ["a #2", b\nname: x', '2:9 The bracket `[` before `"a #2", b` is not closed.'],
    ['when: {a: b\nname: x', '2:7 The bracket `{` before `a: b` is not closed.'],
    ['list:\n\t- a', '3:1 The line is indented with a tab.'],
    ['title: "Water" and wells', '2:15 There is text after the closing quotation mark: `and wells`.'],
    ['title: @water', '2:8 The value `@water` starts with `@`'],
    ['title: `water`', '2:8 The value ``water`` starts with ```'],
    ['title: %water', '2:8 The value `%water` starts with `%`'],
    ['title: Water: the well', '2:13 The value `Water: the well` has a second colon in it'],
    ['items:\n  - First: the well: its rope', '3:20 The value `the well: its rope` has a second colon in it'],
    ['title: Water\nThe well is dry', '3:1 The line `The well is dry` is not a field'],
    ['title: Water\n   name: x', '3:8 The line `name: x` does not fit the lines above it.'],
    ['items:\n  - a\n - b', '4:2 The line `- b` does not fit the lines above it.'],
  ])('%j', (yaml, expected) => {
    const [problem = '', ...others] = problemOf(yaml);
    expect(problem.slice(0, expected.length)).toBe(expected);
    expect(others).toEqual([]);
  });

  test('a value on several lines above it is not blamed', () => {
    expect(problemOf('topics: [a,\n  b]\nnote: "one\n  two"\ntitle: Water: the well')[0]).toContain('a second colon');
  });

  test('whatever stands there, in place and in words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from(' \n\t-:[]{}"\'#@|>ab,')), maxLength: 40 }),
        (yaml) => {
          for (const problem of problemOf(yaml)) expect(problem).toMatch(/^\d+:\d+ [A-Z].+[.`] \S/s);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
