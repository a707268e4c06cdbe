import { hash } from 'node:crypto';

const known = new WeakMap<Uint8Array, string>();

/** The SHA-256 digest of what a file holds; each is worked out once, however many ask for it. */
export function digestOf(bytes: Uint8Array): string {
  let digest = known.get(bytes);
  if (digest === undefined) known.set(bytes, (digest = hash('sha256', bytes, 'base64url')));
  return digest;
}
