import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/outputs/data/dataset.ts';
import { makeJson } from '../../../src/outputs/data/json.ts';

const dataset = { columns: [{ name: 'title' }, { name: 'votes' }, { name: 'topics' }] } as unknown as Dataset;
const file = {
  title: 'Things, 2026',
  publisher: 'Elm',
  licence: null,
  about: 'https://elm.example/',
  asAt: '2026-03-01',
};

test('a record has what it says and no more, on a line of its own', () => {
  const json = makeJson(
    dataset,
    [
      ['The "well"', 0, []],
      ['Two\nlines', null, ['Water']],
    ],
    file,
  );
  expect(JSON.parse(json)).toEqual({
    ...file,
    records: [
      { title: 'The "well"', votes: 0, topics: [] },
      { title: 'Two\nlines', topics: ['Water'] },
    ],
  });
  expect(json.split('\n')).toHaveLength(5);
});

test('without records it is JSON too', () => {
  expect(JSON.parse(makeJson(dataset, [], file))).toEqual({ ...file, records: [] });
});
