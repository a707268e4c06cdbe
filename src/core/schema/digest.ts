import { z } from 'zod';
import { date, name, webAddress } from './values.ts';

/** The document that a record is a digest of, where the record is not the official one. */
export const digestSchema = z.strictObject({
  title: name.describe('The title of the original document.'),
  publisher: name.optional().describe('Who published the original, as far as it says.'),
  date: date.optional().describe('The date of the original; left out where it has none.'),
  url: webAddress.optional().describe('Where the original is published, if it still is.'),
});
