import { z } from 'zod';
import { count, sha256, text } from './values.ts';

/** A record's name, which `npm run seal` writes as the book knows it; whether it is there is a question of the seal. */
const name = text.regex(/^\S+$/, 'reference');

const sealSchema = z.strictObject({
  page: count.describe('The number of the page, counted from 1.'),
  meeting: name.describe('The meeting whose minutes are sealed, like `2026-01-31`.'),
  correction: count
    .optional()
    .describe('Which of the meeting’s corrections this page seals, counted from 1; left out, the minutes themselves.'),
  agreedAt: name.describe('The item of a later meeting that approved the minutes or agreed the correction.'),
  text: sha256.describe('The SHA-256 digest of the approved text, up to the correction where the page seals one.'),
  seal: sha256.describe('The SHA-256 digest of what the page says and of the seal before it.'),
});

/** The sealed minute book of a board: a page for each of its approved minutes and corrections. `npm run seal` writes it. */
export const sealsSchema = z.strictObject({
  seals: z.array(sealSchema).describe('The pages, in the order in which they were sealed.'),
});
