import { z } from 'zod';
import type { SearchManifest, WordCounts } from '../../src/search/table.ts';

/** The words that follow "expected" in a refusal, for each form of value; the messages of all schemas here are these words. */
const expected = {
  text: 'some text',
  date: 'a date that exists, written like 2026-01-31',
  count: 'a whole number',
  flag: '`true` or `false`',
  list: 'a list',
  fields: 'an object with fields',
  version: 'the version of an index, like `2, Pagefind 1.4.0`',
  origin: 'an origin, like `https://example.org`',
  path: 'the path of a web address, which starts and ends with a slash',
  year: 'a year of four figures, or none',
  file: 'the path of a file below the manifest, like `records/2026.0a1b2c3d.json`',
  folder: 'the path of a folder below the manifest, like `words/2026/`',
  letter: 'a letter from `a` to `z`, or `other`',
  counts: 'a count for each word',
} as const;

const text = z.string(expected.text).min(1, expected.text);
const date = z.iso.date(expected.date);
const count = z.int(expected.count).min(0, expected.count);
const matching = (form: keyof typeof expected, pattern: RegExp) =>
  z.string(expected[form]).regex(pattern, expected[form]);
const list = <T extends z.ZodType>(of: T) => z.array(of, expected.list);
const fields = <T extends z.ZodRawShape>(shape: T) => z.object(shape, expected.fields);

const version = matching('version', /^[\w ,.+-]+$/);
const labels = list(fields({ id: text, label: text }));

const book = fields({
  title: text,
  organisation: text,
  origin: z.string(expected.origin).refine(isOrigin, expected.origin),
  base: z.string(expected.path).refine(isPath, expected.path),
  asAt: date,
  first: date.nullable(),
  last: date.nullable(),
  meetings: count,
  decisions: count,
  actions: count,
  pages: count,
  hasData: z.boolean(expected.flag).default(false),
});

/** No path has two dots in a row or starts with a slash, so none leads anywhere but below the manifest. */
const year = fields({
  year: matching('year', /^(?:\d{4})?$/),
  table: matching('file', /^[\w-]+(?:[./][\w-]+)*$/),
  words: list(matching('folder', /^(?:[\w-]+\/)+$/)),
});

/** What the manifest of every version has; the oldest have none. */
export const versionSchema = fields({ version: version.optional() });

/** What a build says of a book and its search, as far as this version makes it. */
export const manifestSchema = fields({
  version,
  book,
  boards: labels,
  topics: labels,
  outcomes: labels,
  years: list(year),
  /** Files are named after them. */
  spelling: list(matching('letter', /^(?:[a-z]|other)$/)),
}) satisfies z.ZodType<SearchManifest>;

/** How often each word occurs in a book. */
export const wordCountsSchema = fields({ words: list(text), counts: list(count) }).check(({ value, issues }) => {
  const { words, counts } = value;
  if (words.length !== counts.length)
    issues.push({ code: 'custom', path: ['counts'], input: counts, message: expected.counts });
}) satisfies z.ZodType<WordCounts>;

/** The words that start with a letter. */
export const spellingSchema = list(text);

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.parse(value)?.origin === value;
}

/** Whether a path is what a parsed address would have: without steps upwards, characters that it cannot have, or a host. */
function isPath(value: string): boolean {
  return value.endsWith('/') && URL.parse(value, 'https://host.invalid')?.pathname === value;
}
