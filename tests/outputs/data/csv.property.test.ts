import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCsv } from '../../../src/outputs/data/csv.ts';
import type { Dataset, Value } from '../../../src/outputs/data/dataset.ts';

const dataset = {
  name: 'things',
  columns: [
    { name: 'first', type: 'string', about: 'A text.' },
    { name: 'second', type: 'list', about: 'A list.' },
  ],
} as unknown as Dataset;

/** The cells of CSV that follows RFC 4180, as a strict reader takes them. */
function readCsv(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' });
}

const hostile = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\n', '"', ',', ';', "'", 'a', 'é', '🏴'),
});

test('whatever a cell says, a strict reader finds the same, but for an apostrophe before what a spreadsheet would run', () => {
  const rows = fc.array(fc.tuple(hostile, fc.array(hostile)), { minLength: 1 });
  fc.assert(
    fc.property(rows, (values) => {
      const [head, ...cells] = readCsv(makeCsv(dataset, values));
      expect(head).toEqual(['first', 'second']);
      const expected = values.map(([text, list]) => [text, list.join('; ')].map(defused));
      expect(cells).toEqual(expected);
    }),
  );
});

function defused(cell: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}

test('a spreadsheet is told that it is UTF-8, lines end as the standard says, and what is not stated is empty', () => {
  const row: Value[] = [null, []];
  expect(makeCsv(dataset, [row, ['Siân', ['a', 'b']]])).toBe('\uFEFFfirst,second\r\n,\r\nSiân,a; b\r\n');
});

test('numbers and what is true or false are written plainly', () => {
  expect(
    readCsv(
      makeCsv(dataset, [
        [-3, true],
        [0, false],
      ]),
    ).slice(1),
  ).toEqual([
    ['-3', 'true'],
    ['0', 'false'],
  ]);
});
