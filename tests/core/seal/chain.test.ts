import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealOf, type PageContent } from '../../../src/core/seal/chain.ts';

const page: PageContent = { page: 1, meeting: '2026-01-12', agreedAt: '2026-02-09#item-1', text: 'a'.repeat(64) };

test('a seal is what anybody can work out from a page with a tool of their own', () => {
  const lines = [
    'minutebook seal 1',
    'after the cover of council',
    'page 1',
    'minutes of 2026-01-12',
    'agreed at 2026-02-09#item-1',
    `text ${'a'.repeat(64)}`,
  ];
  expect(sealOf('council', null, page)).toBe(createHash('sha256').update(lines.join('\n')).digest('hex'));
});

test('a seal depends on everything that a page says, on its board and on the seal before', () => {
  const seals = [
    sealOf('council', null, page),
    sealOf('allotments', null, page),
    sealOf('council', 'b'.repeat(64), page),
    sealOf('council', 'c'.repeat(64), page),
    sealOf('council', null, { ...page, page: 2 }),
    sealOf('council', null, { ...page, meeting: '2026-01-13' }),
    sealOf('council', null, { ...page, correction: 1 }),
    sealOf('council', null, { ...page, correction: 2 }),
    sealOf('council', null, { ...page, agreedAt: '2026-02-09#item-2' }),
    sealOf('council', null, { ...page, text: 'b'.repeat(64) }),
  ];
  expect(new Set(seals).size).toBe(seals.length);
});
