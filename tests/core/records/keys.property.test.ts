import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemFragment, minutedFragment, slugOf } from '../../../src/core/address.ts';
import { boardOfKey, keysOf, type Standing, readReference } from '../../../src/core/records/keys.ts';
import { readUrl } from '../../../src/core/links.ts';
import { itemNumber, ref } from '../../../src/core/schema/values.ts';

const board = fc.constantFrom('council', 'allotments', 'a', 'finance-2', 'b1');
const meeting = fc.constantFrom('2026-01-12', '2026-01-12-2', '2026-01-12-special', '2026-02-09');
const name = fc.constantFrom('roof', 'hall-key', 'a1', 'x');
const number = fc
  .stringMatching(/^\d{1,2}[a-z]?([./]\d{1,2}[a-z]?){0,2}$/)
  .filter((text) => itemNumber.safeParse(text).success);
const reference = fc
  .stringMatching(/^[A-Z0-9][A-Za-z0-9]{0,3}([ ./()-][A-Za-z0-9]{1,4}){0,3}$/)
  .filter((text) => ref.safeParse(text).success);
const kind = fc.constantFrom('decision', 'action');

test('a reference that is a key’s own words finds that key, in its board and from others', () => {
  const record = fc.record({
    kind,
    board,
    meeting: fc.option(meeting),
    item: fc.option(number),
    name,
    ref: fc.option(reference),
  });
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 9 }), board, (record, which, from) => {
      const fields = { ref: record.ref ?? undefined, number: which };
      const keys = keysOf(record.kind, record, fields);
      for (const key of keys) {
        const withBoard = key;
        const alone = key.slice(record.board.length + 1);
        expect(readReference(record.kind, withBoard, from)).toBe(key);
        expect(readReference(record.kind, alone, record.board)).toBe(key);
        expect(boardOfKey(key)).toBe(record.board);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a meeting and an item are found by their names, in their board and from others', () => {
  fc.assert(
    fc.property(board, meeting, number, board, (own, day, item, from) => {
      const standing: Standing = { board: own, meeting: day, item: null, name: day };
      const [meetingKey = ''] = keysOf('meeting', standing, {});
      const [itemKey = ''] = keysOf('agenda-item', standing, { number: item });
      expect(readReference('meeting', meetingKey, from)).toBe(meetingKey);
      expect(readReference('meeting', day, own)).toBe(meetingKey);
      expect(readReference('agenda-item', itemKey, from)).toBe(itemKey);
      expect(readReference('agenda-item', `${day}#${itemFragment(item)}`, own)).toBe(itemKey);
    }),
  );
});

test('no two decisions or actions share a key unless they share an address, which the check refuses', () => {
  const record = fc.record({
    board,
    meeting: fc.option(meeting),
    item: fc.option(number),
    name,
    ref: fc.option(reference),
    which: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(kind, record, record, (kind, first, second) => {
      const isOneFile = first.meeting === null && second.meeting === null && first.name === second.name;
      fc.pre(!isOneFile || first.board !== second.board);
      const [keys, others] = [first, second].map((each) =>
        keysOf(kind, each, { ref: each.ref ?? undefined, number: each.which }),
      );
      const shared = (keys ?? []).filter((key) => others?.includes(key));
      if (shared.length === 0) return;
      expect(first.board).toBe(second.board);
      const [addresses, taken] = [first, second].map((each) => addressesOf(kind, each));
      expect(addresses?.filter((address) => taken?.includes(address))).not.toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

/** The page of a record that has a reference, and its place in the minutes or its file. */
function addressesOf(
  kind: 'decision' | 'action',
  record: { meeting: string | null; item: string | null; name: string; ref: string | null; which: number },
): string[] {
  const { meeting, item, name, which } = record;
  const ref = record.ref ?? undefined;
  const place = meeting === null ? name : `${meeting}#${minutedFragment(kind, { ref, item, number: which })}`;
  return ref === undefined ? [place] : [slugOf(ref), place];
}

test('a decision and an action of one place have different keys', () => {
  fc.assert(
    fc.property(board, fc.option(meeting), number, name, (own, day, item, file) => {
      const standing: Standing = { board: own, meeting: day, item, name: file };
      const keys = [...keysOf('decision', standing, { number: 1 }), ...keysOf('action', standing, { number: 1 })];
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('a slug of a slug is the slug, and needs no escaping', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), reference, number), (text) => {
      const slug = slugOf(text);
      expect(slugOf(slug)).toBe(slug);
      expect(slug).toMatch(/^[a-z0-9.-]*$/);
      expect(encodeURIComponent(slug)).toBe(slug);
    }),
  );
});

test('the slug of a number or reference is never empty, and starts with a letter or figure', () => {
  fc.assert(
    fc.property(fc.oneof(reference, number), (text) => {
      expect(slugOf(text)).toMatch(/^[a-z0-9]/);
    }),
  );
});

test('any text is a reference of a form or of none, and is never an error', () => {
  const target = fc.constantFrom('board', 'person', 'topic', 'meeting', 'agenda-item', 'decision', 'action');
  fc.assert(
    fc.property(target, fc.string({ unit: 'binary' }), fc.option(board), (target, text, from) => {
      const key = readReference(target, text, from);
      expect(key === null || typeof key === 'string').toBe(true);
    }),
  );
});

test('a link leads from its file to the file that it names, and never out of what the file system knows', () => {
  const folder = fc.array(fc.constantFrom('a', 'b', 'c d', 'é'), { maxLength: 4 });
  fc.assert(
    fc.property(folder, folder, (from, to) => {
      const file = [...from, 'x.md'].join('/');
      const url = `${'../'.repeat(from.length)}${to.map(encodeURIComponent).join('/')}${to.length > 0 ? '/' : ''}y.md`;
      expect(readUrl(`${url}#z`, file)).toEqual({ path: [...to, 'y.md'].join('/'), fragment: 'z' });
    }),
  );
});

test('any address is read without an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.constantFrom('%', '%zz#%', '#', '?', 'a#b#c')),
      (url) => {
        readUrl(url, 'a/b.md');
      },
    ),
  );
});
