import { z } from 'zod';
import { pageAddress, pageLink, text } from './values.ts';

/** The addresses that once were published and are no page's any more. Nothing but this list stands in the file. */
export const movedSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: pageAddress.describe(
          'The address that was published, from the root of the site, like `/topics/youth/`. That of what became another of its kind stands for all that is below it too: that of a board for its decisions, actions and papers, that of a meeting for its papers.',
        ),
        to: pageLink
          .optional()
          .describe(
            'What stands there now: the file of a record, like `topics/young-people.md`, with the place on its page behind a `#`, or a link to another site. Browsers go on to it by themselves.',
          ),
        why: text
          .optional()
          .describe('What became of it, in words; this is shown at the address where nothing has taken its place.'),
      }),
    )
    .describe('The addresses.'),
});
