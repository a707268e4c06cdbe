import { hash } from 'node:crypto';
import { onceForEachObject } from '../once.ts';

/** The SHA-256 digest of what a file holds; each is worked out once, however many ask for it. */
export const digestOf = onceForEachObject((bytes: Uint8Array): string => hash('sha256', bytes, 'base64url'));
