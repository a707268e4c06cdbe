import { z } from 'zod';
import { name } from './values.ts';

/** A subject that items, decisions, key messages and papers are gathered under. The file's text says what it covers. */
export const topicSchema = z.strictObject({
  title: name.describe('The subject, in the words that a reader would use.'),
});
