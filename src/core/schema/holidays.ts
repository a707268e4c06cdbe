import { z } from 'zod';
import { date, id, list, name, webAddress } from './values.ts';

/** The public holidays on which no working day is counted. The file’s text says what a reader should know of them. */
export const holidaysSchema = z.strictObject({
  source: webAddress.optional().describe('Where the days were taken from.'),
  holidays: z
    .array(
      z.strictObject({
        date: date.describe('The day on which it is kept; for a substitute day, that day.'),
        name: name.describe('What it is called.'),
        divisions: list(id)
          .optional()
          .describe('The divisions of the country that keep it, like `scotland`; left out, all of them.'),
      }),
    )
    .describe('The holidays. A year without any counts as not yet listed, and pages say so.'),
});
