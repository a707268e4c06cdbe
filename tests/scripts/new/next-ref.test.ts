import { expect, test } from 'vitest';
import { nextRef } from '../../../scripts/new/next-ref.ts';

const given = (...refs: readonly (readonly [string, string])[]) => refs.map(([ref, date]) => ({ ref, date }));

test('the next reference goes on from the last, and starts anew with the year', () => {
  const refs = given(['A 26/4', '2026-01-12'], ['A 26/5', '2026-02-09']);
  expect(nextRef(refs, '2026-03-09')).toBe('A 26/6');
  expect(nextRef(refs, '2027-01-11')).toBe('A 27/1');
});

test('of two references of one day the one that stands later is the last', () => {
  expect(nextRef(given(['A 26/5', '2026-02-09'], ['B 26/1', '2026-02-09']), '2026-03-09')).toBe('B 26/2');
  expect(nextRef(given(['B 26/1', '2026-02-09'], ['A 26/5', '2026-02-09']), '2026-03-09')).toBe('A 26/6');
});

test('there is none where the last does not count by the year', () => {
  expect(nextRef(given(['A 26/5', '2026-02-09'], ['A-7', '2026-02-09']), '2026-03-09')).toBeUndefined();
  expect(nextRef([], '2026-03-09')).toBeUndefined();
});
