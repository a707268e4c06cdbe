import { expect, test } from 'vitest';
import { absoluteOf } from '../../../src/core/absolute.ts';
import { makeDataPackage, makeTableSchema } from '../../../src/outputs/data/data-package.ts';
import { datasets } from '../../../src/outputs/data/datasets.ts';
import { makeBook } from '../../book.ts';
import { datasetOf } from './rows.ts';

test('the package names each file of CSV with the schema of its columns', async () => {
  const book = await makeBook();
  const [decisions] = datasets;
  if (decisions === undefined) throw new TypeError('There is no dataset.');
  const made: unknown = JSON.parse(
    makeDataPackage([{ dataset: decisions, periods: ['2026', '2025'] }], book, absoluteOf(book.site)),
  );
  expect(made).toMatchObject({
    profile: 'tabular-data-package',
    title: 'Minutes of Elm',
    homepage: 'https://elm.example/',
    created: '2026-03-01T00:00:00Z',
    resources: [
      { name: 'decisions-2026', path: 'decisions/2026.csv', schema: 'decisions/schema.json' },
      { name: 'decisions-2025', path: 'decisions/2025.csv', schema: 'decisions/schema.json' },
    ],
  });
  expect(made).not.toHaveProperty('licenses');
});

test('what is in one file is named without a year', async () => {
  const book = await makeBook();
  const made: unknown = JSON.parse(
    makeDataPackage([{ dataset: datasetOf('boards'), periods: [null] }], book, absoluteOf(book.site)),
  );
  expect(made).toMatchObject({
    resources: [{ name: 'boards', title: 'Boards', path: 'boards/all.csv', schema: 'boards/schema.json' }],
  });
});

test('the schema says whose records they are, which is a row of the boards', () => {
  const keysOf = (name: string) =>
    (JSON.parse(makeTableSchema(datasetOf(name))) as { foreignKeys?: unknown }).foreignKeys;
  expect(keysOf('attendance')).toEqual([{ fields: 'boardId', reference: { resource: 'boards', fields: 'boardId' } }]);
  expect(keysOf('boards')).toBeUndefined();
});

test('the schema says by what a record is known, where its rows are records', () => {
  const keys = datasets.map((dataset) => [
    dataset.name,
    (JSON.parse(makeTableSchema(dataset)) as { primaryKey?: string }).primaryKey,
  ]);
  expect(Object.fromEntries(keys)).toMatchObject({ decisions: 'address', papers: 'address', attendance: undefined });
});

test('the schema says what each column holds, and from what few words it is taken', () => {
  const [decisions] = datasets;
  if (decisions === undefined) throw new TypeError('There is no dataset.');
  const { fields } = JSON.parse(makeTableSchema(decisions)) as { fields: { name: string }[] };
  expect(fields.map(({ name }) => name)).toEqual(decisions.columns.map(({ name }) => name));
  expect(fields).toContainEqual({
    name: 'standing',
    type: 'string',
    constraints: { required: true, enum: ['stands', 'amended', 'superseded', 'rescinded', 'unsettled', 'not-carried'] },
    description: expect.stringMatching(/^How it stands on the day of this file/) as unknown,
  });
  expect(fields).toContainEqual({
    name: 'topics',
    type: 'string',
    description: 'The titles of its topics. They are separated by “; ”.',
  });
});
