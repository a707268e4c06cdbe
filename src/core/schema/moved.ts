import { z } from 'zod';
import { pageAddress, pageLink, text } from './values.ts';

/** The addresses that were once published and no longer belong to a page. The file holds nothing but this list. */
export const movedSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: pageAddress.describe(
          'The address that was published, from the root of the site, like `/topics/youth/`. If it became another of its kind, this covers everything below it too: for a board its decisions, actions and papers, for a meeting its papers.',
        ),
        to: pageLink
          .optional()
          .describe(
            'What is there now: the file of a record, like `topics/young-people.md`, with the place on its page after a `#`, or a link to another site. Browsers are sent on to it.',
          ),
        why: text
          .optional()
          .describe('What became of it, in words; the page at the address shows this if nothing has taken its place.'),
      }),
    )
    .describe('The addresses.'),
});
