import { createHash } from 'node:crypto';

/** An owner's name as names are compared: white space and capitals make no difference. */
export function normalName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The longest that a name becomes in an address. */
const longestSlug = 80;

/** What a role or body that owns actions is called in addresses; a name that is long or in another script is told apart by a hash. */
export function ownerSlug(name: string): string {
  const normal = normalName(name);
  const plain = normal.normalize('NFD').replace(/\p{M}/gu, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole = slug !== '' && slug.length <= longestSlug && !/[^\P{L}a-z]/u.test(plain);
  if (isWhole) return slug;
  const hash = createHash('sha256').update(normal).digest('hex').slice(0, 8);
  return [slug.slice(0, longestSlug).replace(/-$/, ''), hash].filter((part) => part !== '').join('-');
}
