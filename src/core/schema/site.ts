import { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { colour, email, flag, language, link, name, text, timeZone, webAddress } from './values.ts';

/** The publisher's own settings: everything about the site that is not a record of a board. */
export const siteSchema = z.strictObject({
  title: name.describe('The name of the site, shown at the head of every page.'),
  url: webAddress.describe(
    'The address that the site is published at, with its path if it has one: https://example.org/minutes/',
  ),
  organisation: name.describe('The organisation that publishes the site.'),
  description: text.describe('One sentence for search engines and link previews.'),
  notice: text.optional().describe('A notice shown on every page, such as that the content is a demonstration.'),
  contact: z
    .strictObject({
      name: name.describe('Who answers questions about the site.'),
      email: email.optional().describe('Their email address.'),
      phone: text.optional().describe('Their telephone number.'),
      address: text.optional().describe('Their postal address.'),
    })
    .describe('Whom a reader can ask; shown at the foot of every page.'),
  licence: z
    .strictObject({
      name: name.describe('The name of the licence.'),
      url: webAddress.describe('Where the licence can be read.'),
    })
    .optional()
    .describe('The licence that the records are published under.'),
  accessibility: accessibilitySchema
    .optional()
    .describe('What the accessibility statement, a page of every site, cannot know by itself.'),
  timeZone: timeZone.describe('The time zone of meetings that do not state one.'),
  language: language.describe(
    'The language of the records, unless a board states another. The words around them are English.',
  ),
  accent: colour.optional().describe('The accent colour, in quotation marks, like `"#1d4f91"`.'),
  storyPages: flag
    .optional()
    .describe(
      '`no` gives decisions and actions of meetings no pages of their own, for a host that takes few files: their place in the minutes then says everything. Decide before the site is first published, because `no` takes away addresses that readers may have kept.',
    ),
  logo: link.optional().describe('The organisation’s logo: a link to an image file, with the description as its text.'),
});
