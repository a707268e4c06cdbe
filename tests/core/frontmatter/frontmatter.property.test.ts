import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { findFieldPlaces } from '../../../src/core/frontmatter/frontmatter.ts';
import { splitText, textOf, yamlOf } from '../../../src/core/frontmatter/source.ts';
import { decodeText } from '../../../src/core/characters.ts';
import { secondsOfWork } from '../../seconds-of-work.ts';
import { checkSmallSite } from '../../small-site.ts';

/** What frontmatters are made of, and what goes wrong in them. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '---',
          '----',
          '--',
          '———',
          ' ---',
          '---js',
          '--- ',
          '...',
          '\n',
          '\n',
          '\n',
          '\r\n',
          '\r',
          '\u2028',
          '\u0085',
        ],
        ...[
          'title',
          'date',
          ': ',
          ':',
          '- ',
          '  ',
          '\t',
          '"',
          "'",
          '“',
          '”',
          '|',
          '>',
          '>-',
          '#',
          ' #',
          '[',
          ']',
          '{',
          '}',
          ',',
        ],
        ...[
          '&a ',
          '*a',
          '!!int ',
          '<<',
          '__proto__',
          '?',
          '? ',
          '@',
          '`',
          '%YAML 1.2',
          '\\',
          '~',
          'null',
          'yes',
          '2026-02-30',
        ],
        ...['\u00A0', '\uFEFF', '\u200B', 'é', '🌳', '\ud800', '0123', '1e3', '14:30', 'word'],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  yamlish,
  yamlish.map((text) => `---\n${text}\n---\n`),
  fc.string({ unit: 'binary' }),
);

test('any text is split, with fields or with a reason, and nothing of it is lost', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { bodyStart, fields, findings } = splitText('x.md', text);
      expect(fields === null || fields === undefined).toBe(findings.length > 0);
      expect(bodyStart).toBeGreaterThanOrEqual(0);
      expect(bodyStart).toBeLessThanOrEqual(text.length);
      for (const { place } of findings) {
        expect('offset' in place && place.offset >= 0 && place.offset <= text.length).toBe(true);
      }
      if (findings.length > 0) return;
      expect(text.slice(0, bodyStart)).toMatch(/^---[ \t]*\r?\n(?:[^]*\n)?---[ \t]*(?:\r?\n)?$/);
    }),
    { numRuns: 3000 },
  );
});

test('any file in any place gives a report and no failure', async () => {
  const places = ['site.md', 'topics/water.md', 'boards/council/board.md', 'boards/council/meetings/2026-02-09.md'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), anyText, async (place, text) => {
      for (const { line, column, message } of (await checkSmallSite({ [place]: text })).issues) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('any bytes are text or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const { text, findings } = decodeText('x.md', bytes);
      if (findings.length > 0) return;
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      expect(new TextEncoder().encode(text)).toEqual(new Uint8Array(mark ? bytes.slice(3) : bytes));
    }),
  );
});

const name = fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\u0085\u2028\u2029\uFEFF]/.test(text));
const body = fc.string({ unit: 'grapheme' });
const shape = fc.dictionary(
  name,
  fc.oneof(words, fc.array(words, { minLength: 1 }), fc.dictionary(name, words, { minKeys: 1 })),
  { minKeys: 1, noNullPrototype: true },
);

test('the fields that were written come back as they were, every one as text', () => {
  fc.assert(
    fc.property(shape, body, fc.constantFrom('\n', '\r\n'), (fields, text, end) => {
      const yaml = dump(fields, { forceQuotes: true, lineWidth: -1 }).replaceAll('\n', end);
      const file = `---${end}${yaml}---${end}${text}`;
      const split = splitText('x.md', file);
      expect(split.findings).toEqual([]);
      expect(split.fields).toEqual(fields);
      expect(file.slice(split.bodyStart)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('every field is found at the place where its name stands', () => {
  fc.assert(
    fc.property(shape, (fields) => {
      const file = `---\n${dump(fields, { forceQuotes: true, lineWidth: -1 })}---\n`;
      const source = { path: 'x.md', bytes: new TextEncoder().encode(file), bodyStart: file.length };
      const { yaml, start } = yamlOf(source);
      const places = findFieldPlaces(yaml, start);
      for (const [field, value] of Object.entries(fields)) {
        const place = places.get(JSON.stringify([field]));
        expect(textOf(source).slice(place?.key)).toMatch(new RegExp(`^["']?${field}["']?:`));
        if (!Array.isArray(value)) continue;
        for (const index of value.keys()) {
          const at = places.get(JSON.stringify([field, index]))?.key ?? -1;
          expect(file.slice(0, at)).toMatch(/- \|?[-+]?\d?\s*["']?$/);
        }
      }
    }),
  );
});

/** The first text in fields, lists and lists of fields. */
function innermost(value: unknown): string {
  return typeof value === 'object' && value !== null ? innermost(Object.values(value)[0]) : String(value);
}

test('a value without quotation marks comes back whole, or is refused', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'C#',
    '#',
    ' #',
    ' # ',
    '\t#',
    ' ',
    '-',
    ' - ',
    '\n  ',
    '\n  #',
    '\n   - ',
    ',',
    '"',
  );
  const value = fc.array(piece, { maxLength: 8 }).map((pieces) => `x${pieces.join('')}`);
  const lead = fc.constantFrom('title: ', 'title:\n  - ', 'title:\n  - name: ', 'title:\n  ');
  let sound = 0;
  fc.assert(
    fc.property(lead, value, fc.constantFrom('\n', '\r\n'), (before, written, end) => {
      const typed = written.replaceAll('\n', before.includes('-') ? '\n     ' : '\n');
      const text = `---\n${before}${typed}\n# A remark\nnext: y\n---\n`.replaceAll('\n', end);
      const { fields, findings } = splitText('x.md', text);
      if (findings.length > 0) return;
      sound++;
      const inOneLine = (words: string) => words.replace(/\s+/g, '');
      expect(inOneLine(innermost(fields))).toBe(inOneLine(typed));
      expect(typed).not.toMatch(/\n\s*-(?:\s|$)/);
    }),
    { numRuns: 3000 },
  );
  expect(sound).toBeGreaterThan(500);
});

test('remarks that have a line of their own change nothing', () => {
  fc.assert(
    fc.property(shape, fc.constantFrom('\n', '\r\n'), (fields, end) => {
      const yaml = dump(fields, { forceQuotes: true, lineWidth: -1, flowLevel: 2 });
      const remarked = yaml.replace(/^( *)(?=[\w-])/gm, '$1# A remark\n$1').replaceAll('\n', end);
      expect(splitText('x.md', `---${end}${remarked}---${end}`)).toMatchObject({ fields, findings: [] });
    }),
  );
});

test.each([
  '14:30',
  '2026-02-30',
  '0123',
  '3.10',
  '1e3',
  '0x1F',
  '1_000',
  'yes',
  'no',
  'null',
  '~',
  'true',
  '.inf',
  '24/105',
])('%s is read as the text that was typed', (typed) => {
  expect(splitText('x.md', `---\na: ${typed}\n---\n`).fields).toEqual({ a: typed });
});

test('deep and long YAML takes no time', async () => {
  const texts = [
    `a: ${'['.repeat(60_000)}`,
    `a: ${'{a: '.repeat(15_000)}`,
    `${'- '.repeat(30_000)}a`,
    Array.from({ length: 4000 }, (_, index) => `${' '.repeat(index % 15)}a${String(index)}:`).join('\n'),
    `a: "${'\\'.repeat(60_000)}`,
    'a: b\n'.repeat(13_000),
    `a: ${'&a '.repeat(20_000)}`,
    `a: ${'"'.repeat(60_001)}`,
    '“'.repeat(60_000),
    ' \t-'.repeat(20_000),
    `a: b\n${' # c\n'.repeat(12_000)}`,
    `a: "${' #'.repeat(30_000)}"`,
    `${`${' '.repeat(300)}- a\n`.repeat(200)} #`,
    `a:\n${'  - b\n'.repeat(10_000)}   - c`,
  ];
  for (const text of texts) {
    const taken = await secondsOfWork(() => splitText('x.md', `---\n${text}\n---\n`));
    expect(taken, text.slice(0, 20)).toBeLessThan(2);
  }
});
