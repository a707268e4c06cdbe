import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSingleSpaces } from '../../../src/core/markdown/plain.ts';

test('runs of white space become single spaces, as if each were replaced', () => {
  const piece = fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\u00A0', '\u2003', '\uFEFF', 'a', '.', '’');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
      expect(withSingleSpaces(text)).toBe(text.replace(/\s+/g, ' '));
    }),
    { numRuns: 2000 },
  );
});
