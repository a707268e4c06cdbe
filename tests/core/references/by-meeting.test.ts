import { expect, test } from 'vitest';
import { atMeeting, type ByMeeting, setAtMeeting } from '../../../src/core/references/by-meeting.ts';

test('a value is found by its board and its meeting, and by no other', () => {
  const values: ByMeeting<string> = new Map();
  expect(setAtMeeting(values, { board: 'a', meeting: '2026-01-31' }, 'first')).toBe('first');
  setAtMeeting(values, { board: 'a', meeting: '2026-02-28' }, 'second');
  setAtMeeting(values, { board: 'a', meeting: null }, 'outside');
  setAtMeeting(values, { board: 'a', meeting: '2026-01-31' }, 'again');
  expect(atMeeting(values, { board: 'a', meeting: '2026-01-31' })).toBe('again');
  expect(atMeeting(values, { board: 'a', meeting: '2026-02-28' })).toBe('second');
  expect(atMeeting(values, { board: 'a', meeting: null })).toBe('outside');
  expect(atMeeting(values, { board: 'b', meeting: '2026-01-31' })).toBeUndefined();
});
