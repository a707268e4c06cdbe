import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idLike } from '../../../src/core/hints/id-like.ts';
import { id } from '../../../src/core/schema/values.ts';

test('what is offered as an id is one, however long the words and wherever they are cut', () => {
  expect(idLike(`${'a'.repeat(79)} well`)).toBe('a'.repeat(79));
  expect(idLike('24 Zoë’s well')).toBe('zoe-s-well');
  expect(idLike('2026 –')).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '7', ' ', '-', '’'), maxLength: 100 })),
      (words) => {
        const found = idLike(words.join(' '));
        if (found !== null) expect(id.safeParse(found).success, found).toBe(true);
      },
    ),
  );
});
