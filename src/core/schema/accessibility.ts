import { z } from 'zod';
import { date, flag, lines, text } from './values.ts';

/** What only the publisher can say in the accessibility statement; whatever is left out is said to be unknown. */
export const accessibilitySchema = z.strictObject({
  regulations: flag
    .optional()
    .describe(
      'Whether the publisher is bound by the accessibility regulations for public sector bodies in the United Kingdom (SI 2018/952). `yes` adds how they are enforced.',
    ),
  problems: lines(text)
    .optional()
    .describe('What is known not to be accessible, each with the reason and where else the content can be found.'),
  reviewed: date.optional().describe('The day on which somebody last reviewed the statement and the site.'),
});
