import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLetterKeys } from '../../../src/core/hints/one-letter.ts';
import { normalName, ownerSlug } from '../../../src/core/references/owners.ts';
import { checkSmallSite } from '../../small-site.ts';

/** What the check says of actions with these owners, in this order. */
async function findingsOn(...owners: readonly string[]): Promise<string[]> {
  const files = owners.map((owner, index) => [
    `boards/council/actions/a${String(index)}.md`,
    `---\ndate: 2026-02-0${String(index + 1)}\nowner: ${JSON.stringify(owner)}\n---\nMend it.\n`,
  ]);
  const { issues } = await checkSmallSite(Object.fromEntries(files) as Record<string, string>);
  return issues.map(({ rule, file, hint }) => `${rule} ${file.replace(/.*\/|\.md/g, '')}: ${hint}`);
}

describe('the owners of a book', () => {
  test.each([
    ['one in other capitals and white space', 'The clerk', 'the  CLERK'],
    ['singular and plural', 'Lead member', 'Lead members'],
    ['numbers', 'Division 1000001', 'Division 1000002'],
    ['short words', 'Police officer', 'Policy officer'],
    ['first letters', 'Mr Baddeley', 'Mr Caddeley'],
    ['two letters', 'Internal auditor', 'External auditor'],
    ['other scripts', '議長', '書記'],
  ])('may be alike in all but %s', async (_, one, other) => {
    expect(await findingsOn(one, other)).toEqual([]);
  });

  test.each([
    ['is missing', 'Parish tresurer'],
    ['is too many', 'Parish treassurer'],
    ['is another', 'Parish treasorer'],
    ['has changed places', 'Parish treausrer'],
  ])('are doubted where a letter of one %s', async (_, wrong) => {
    expect(await findingsOn('Parish treasurer', wrong)).toEqual([
      'owner-spelling a1: Did you mean `Parish treasurer`? If they are different owners, leave both.',
    ]);
  });

  test('are doubted at the spelling that is rarer, and of two as rare at the later', async () => {
    expect(await findingsOn('Parish tresurer', 'Parish treasurer', 'Parish treasurer')).toEqual([
      'owner-spelling a0: Did you mean `Parish treasurer`? If they are different owners, leave both.',
    ]);
  });

  test('never have one address for two', async () => {
    const hint = 'Did you mean `Children’s Trust`? Write both the same way.';
    expect(await findingsOn('Children’s Trust', 'Children-s Trust', 'Children’s trust')).toEqual([
      `duplicate-address a1: ${hint}`,
    ]);
  });
});

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 6 });
const names = words.map((each) => each.join(' ')).filter((name) => name.trim() !== '');

test('the slug of any owner is part of an address that needs no escaping', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(ownerSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(ownerSlug(name).length).toBeLessThanOrEqual(100);
    }),
  );
});

test('white space and capitals make no other owner', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(ownerSlug(` ${name.replaceAll(' ', '\u00A0 ')} `)).toBe(ownerSlug(name));
      expect(normalName(normalName(name))).toBe(normalName(name));
    }),
  );
});

test('any slip of one letter in a long word, but its first, is noticed', () => {
  const word = fc.stringMatching(/^[a-z]{8,12}n$/);
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, at) => {
      const name = `${one} of ${other}`;
      const slip = `${one.slice(0, at + 1)}${one.slice(at + 2)} of ${other}`;
      const keys = new Set(oneLetterKeys(name));
      expect(oneLetterKeys(slip).some((key) => keys.has(key))).toBe(true);
    }),
  );
});
