import { expect, test } from 'vitest';
import { counted } from '../../src/core/figures.ts';
import { allCounted, dayAndMonth, inWords, listed, relationBack, relationInWords } from '../../src/site/words.ts';

test('a word of the schema is written as a reader would write it', () => {
  expect(inWords('not-reached')).toBe('Not reached');
  expect(inWords('vice-chair')).toBe('Vice-chair');
  expect(inWords('in-progress')).toBe('In progress');
});

test('a relation is said from both sides', () => {
  expect(relationInWords('supersedes')).toBe('Supersedes');
  expect(relationBack('supersedes')).toBe('Superseded by');
});

test('counts and lists are said in words', () => {
  expect(counted(1, 'action')).toBe('1 action');
  expect(counted(1234, 'action')).toBe('1,234 actions');
  expect(allCounted(12, 'paper')).toBe('All 12 papers');
  expect(allCounted(1, 'paper')).toBe('1 paper');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
  expect(listed([])).toBe('');
  expect(dayAndMonth('2024-06-02')).toBe('2 June');
});
