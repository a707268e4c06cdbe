import { z } from 'zod';
import { name, text } from './values.ts';

/** Somebody who holds a role on a board. The file's text says who they are, as far as their role concerns the public. */
export const personSchema = z.strictObject({
  name: name.describe('The name, as it is written in the minutes.'),
  post: text.optional().describe('The post that they hold, if any.'),
  organisation: name.optional().describe('The organisation that they come from.'),
});
