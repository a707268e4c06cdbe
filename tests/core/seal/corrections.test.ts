import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepCorrections } from '../../../src/core/seal/corrections.ts';

const write = (...fields: string[]) => `---\n${fields.join('')}---\nThe text, with\ncorrections: none.\n`;
const date = 'date: 2026-01-12\n';
const topics = '# The topics\ntopics:\n  - water\n';
const one = '  - item: "1"\n    was: a\n    now: b\n';
const two = '  - item: "2"\n    was: |\n      c\n\n      # d\n    now: e\n';

/** Ways to write two corrections, and the first of them alone. */
const styles = [
  ['indented', `corrections:\n${one}`, `corrections:\n${one}${two}`],
  ['at the edge', 'corrections:\n- item: 1\n', 'corrections:\n- item: 1\n- item: 2\n'],
  [
    'with the hyphen on its own line',
    'corrections:\n  -\n    item: 1\n',
    'corrections:\n  -\n    item: 1\n  -\n    item: 2\n',
  ],
  ['with empty lines and comments between', `corrections:\n${one}`, `corrections:\n${one}\n  # later\n# later\n${two}`],
  [
    'with a hash in the text of the first',
    'corrections:\n  - item: 1\n    now: |\n      a\n      # b\n',
    'corrections:\n  - item: 1\n    now: |\n      a\n      # b\n  - item: 2\n',
  ],
  [
    'with comments inside',
    'corrections: # see\n  # one\n  - item: 1 # a\n',
    'corrections: # see\n  # one\n  - item: 1 # a\n  - item: 2\n',
  ],
  ['on one line', 'corrections: [{ item: 1 }]\n', 'corrections: [{ item: 1 }, { item: 2, was: "a, ]" }]\n'],
  [
    'in brackets over lines',
    'corrections: [\n  { item: 1 }\n  ]\n',
    'corrections: [\n  { item: 1 },\n  { item: 2 }\n  ]\n',
  ],
  ['under a quoted name', '"corrections":\n  - item: 1\n', '"corrections":\n  - item: 1\n  - item: 2\n'],
] as const;

describe.each(styles)('corrections %s', (_, first, both) => {
  const places = [
    ['at the end', (field: string) => write(date, field)],
    ['in the middle', (field: string) => write(date, field, topics)],
    ['at the start', (field: string) => write(field, topics, date)],
    ['before an empty line', (field: string) => write(date, field, '\n', topics)],
    ['before the end of the frontmatter and an empty line', (field: string) => write(date, field, '\n')],
  ] as const;

  test.each(places)('leave no trace %s', (_, around) => {
    expect(keepCorrections(around(first), 0)).toBe(around(''));
    expect(keepCorrections(around(both), 0)).toBe(around(''));
  });

  test.each(places)('leave the earlier one as it was %s', (_, around) => {
    expect(keepCorrections(around(both), 1)).toBe(around(first));
    for (const count of [1, 2, 3]) expect(keepCorrections(around(first), count)).toBe(around(first));
    for (const count of [2, 3]) expect(keepCorrections(around(both), count)).toBe(around(both));
  });
});

test.each([
  ['there are none', write(date, topics)],
  ['only the text speaks of them', write(date)],
  ['they are those of another field', write(date, 'notes:\n  corrections:\n    - a\n')],
  [
    'all fields stand in one pair of braces',
    '---\n{ date: 2026-01-12, corrections: [{ item: 1 }], status: held }\n---\n',
  ],
  ['all fields stand in braces over lines', '---\n{\ndate: 2026-01-12,\ncorrections: [{ item: 1 }]\n}\n---\n'],
  ['they stand there twice', write(date, 'corrections: []\n', topics, 'corrections:\n  - item: 1\n')],
  ['the frontmatter cannot be read', write(date, 'corrections: [\n')],
  ['the frontmatter never ends', '---\ncorrections:\n  - item: 1\n'],
  ['there is no frontmatter', 'corrections:\n  - item: 1\n'],
])('nothing is left out where %s', (_, text) => {
  expect(keepCorrections(text, 0)).toBe(text);
  expect(keepCorrections(text, 1)).toBe(text);
});

test('an empty list of corrections leaves no trace', () => {
  expect(keepCorrections(write(date, 'corrections: []\n', topics), 0)).toBe(write(date, topics));
});

test('whatever a frontmatter holds, only pieces of its corrections are left out, of two characters or more', () => {
  const line = fc.constantFrom(
    date,
    topics,
    one,
    two,
    'corrections:\n',
    'corrections: []\n',
    '# a\n',
    '\n',
    '- a\n',
    ' x\n',
    'a: [\n',
    ']\n',
    '{\n',
    '}\n',
    '? corrections\n',
    ': - item: 1\n',
    '"corrections":\n',
    'corrections: [{ item: 1 },\n',
    '  { item: 2 }]\n',
    '- - a\n',
    '...\n',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.nat(2), (lines, kept) => {
      const text = write(...lines);
      const left = keepCorrections(text, kept);
      if (left === text) return;
      const prefix = Array.from(text).findIndex((character, index) => character !== left[index]);
      expect(text.length - left.length).toBeGreaterThanOrEqual(2);
      expect(text.endsWith(left.slice(prefix))).toBe(true);
      expect(lines.some((each) => each.includes('corrections'))).toBe(true);
      expect(left.endsWith('---\nThe text, with\ncorrections: none.\n')).toBe(true);
    }),
    { numRuns: 10000 },
  );
});
