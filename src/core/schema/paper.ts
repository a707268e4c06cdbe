import { z } from 'zod';
import { digestSchema } from './digest.ts';
import { choice, date, flag, language, lines, link, list, name, paragraphNumbers, reference, text } from './values.ts';

export const paperKinds = ['report', 'appendix', 'presentation', 'minutes'] as const;

/** A report or other document before a meeting. The file's text is the paper itself; its numbered paragraphs have addresses. */
export const paperSchema = z.strictObject({
  title: name.describe('The title of the paper.'),
  number: text.optional().describe('Its number among the meeting’s papers.'),
  author: text.optional().describe('Who wrote it or whose report it is.'),
  date: date.optional().describe('The date on it.'),
  kind: choice(paperKinds).optional().describe('What kind of paper it is.'),
  file: link.optional().describe('A link to the document as a file.'),
  format: text.optional().describe('The format of an original that is not held here, like `PDF`.'),
  size: text.optional().describe('The size of an original that is not held here, like `157 KB`.'),
  recommendations: lines(text).optional().describe('What the meeting is asked to do; each has an address of its own.'),
  wards: list(text).optional().describe('The wards affected.'),
  wardMembersConsulted: flag.optional().describe('Whether the members for those wards were consulted.'),
  implications: lines(text).optional().describe('The specific implications that the paper declares.'),
  function: choice(['council', 'executive-open-to-call-in', 'executive-not-open-to-call-in'])
    .optional()
    .describe('Whose function it concerns, and whether a decision on it can be called in.'),
  backgroundPapers: lines(text).optional().describe('The documents that it was based on.'),
  appendices: lines(text).optional().describe('What is appended to it.'),
  repeatedNumbers: paragraphNumbers
    .optional()
    .describe('The numbers that the document itself has before two or more paragraphs, like `1.0, 2.0`.'),
  topics: list(reference('topic')).optional().describe('The ids of the topics that it belongs to.'),
  language: language.optional().describe('The language that it is written in, where it is not the board’s.'),
  digestOf: digestSchema.optional().describe('The official document that this record is only a digest of.'),
});
