import { z } from 'zod';
import { isKnownAddress, readLink } from '../links.ts';
import { firstInvisible } from '../characters.ts';
import type { Form } from './forms.ts';

/** The kinds of record that a reference can name. */
export type Target = 'board' | 'person' | 'topic' | 'meeting' | 'agenda-item' | 'decision' | 'action' | LinkTarget;

/** What a link in a field can lead to: a paper or a file that a record rests on, or any page. */
export type LinkTarget = 'paper-or-file' | 'page';

/** Whether a field names something by a link and not by a key. */
export function isLinkTarget(target: Target): target is LinkTarget {
  return target === 'paper-or-file' || target === 'page';
}

/** What a field's schema says beside its shape: where a reference leads, and the type an editor should expect. */
export interface FieldMeta {
  refers?: Target;
  editor?: Record<string, unknown>;
}

const string = (form: Form) =>
  z
    .string(form satisfies string)
    .trim()
    .min(1, { error: form, abort: true })
    .refine((value) => firstInvisible(value) === null, { error: 'visible' satisfies Form, abort: true });
const matching = (form: Form, pattern: RegExp) => string(form).regex(pattern, form);
const editor = (schema: Record<string, unknown>) => ({ editor: schema }) satisfies FieldMeta;

/** A line or paragraph of plain text; not YAML's words for nothing, which would be published as they are. */
export const text = string('text').refine((value) => value !== '~' && value !== 'null', 'text');

/** A name or title: a text on one line, as lists, feeds and calendars show it. */
export const name = text.refine((value) => !/[\n\r\u2028\u2029]/.test(value), 'name' satisfies Form);

/** A calendar date that exists, kept as an ISO string. */
export const date = z.iso.date('date');

/** A time of day on the 24-hour clock. */
export const time = matching('time', /^([01]\d|2[0-3]):[0-5]\d$/);

/** A whole number of at most six figures. */
export const count = matching('count', /^\d{1,6}$/)
  .transform(Number)
  .meta(editor({ type: 'integer', minimum: 0 }));

/** A number of days as a rule states it: of all days, or of those that are neither weekend nor holiday. */
export interface DayCount {
  readonly days: number;
  readonly areWorking: boolean;
}

const dayCount = (form: Form, pattern: RegExp) =>
  matching(form, pattern).transform((words): DayCount => {
    return { days: Number.parseInt(words, 10), areWorking: words.includes('working') };
  });

/** A number of days of which neither the first day nor the last is one. */
export const clearDays = dayCount('clearDays', /^[1-9]\d{0,2} clear (working )?days?$/);

/** A number of days after a day. */
export const daysAfter = dayCount('daysAfter', /^[1-9]\d{0,2} (working )?days?$/);

/** Yes or no. */
export const flag = z
  .enum(['yes', 'no', 'true', 'false'], 'flag')
  .transform((word) => word === 'yes' || word === 'true')
  .meta(editor({ type: ['boolean', 'string'], enum: [true, false, 'yes', 'no'] }));

export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The name that a clerk gives a record, part of its address for ever. */
export const id = matching('id', idPattern).max(80, 'id');

/** The number of an agenda item, as text: "3.10" is not "3.1". */
export const itemNumber = matching('itemNumber', /^\d+[a-z]?([./]\d+[a-z]?)*$/)
  .max(20, 'itemNumber')
  .meta(editor({ type: ['string', 'number'] }));

/** A board's own reference of a decision or action. */
export const ref = matching('ref', /^[A-Z0-9][A-Za-z0-9]*([ ./()-]+[A-Za-z0-9]+)*\)?$/)
  .max(40, 'ref')
  .meta(editor({ type: ['string', 'number'] }));

/** An address on the web. */
export const webAddress = string('webAddress').refine(isWebAddress, 'webAddress');

/** An email address. */
export const email = z.email('email');

/** An accent colour. */
export const colour = matching('colour', /^#[0-9a-fA-F]{6}$/);

/** A time zone of the IANA list. */
export const timeZone = string('timeZone').refine(isTimeZone, 'timeZone');

/** A BCP 47 language tag. */
export const language = matching('language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).refine(isLanguage, 'language');

/** A SHA-256 digest. */
export const sha256 = matching('sha256', /^[0-9a-f]{64}$/);

const linkTo = (refers: LinkTarget) =>
  matching('link', /^(\[[^\]]+\]\([^()\s]+\)|[^\s()[\]#]+\.md(#[^\s()]+)?|[a-z]+:\/\/\S+)$/)
    .refine(hasTarget, 'target')
    .meta({ refers } satisfies FieldMeta);

/** A Markdown link to a paper or a file, or the path of a Markdown file. */
export const link = linkTo('paper-or-file');

/** A Markdown link to anything, or the path of a Markdown file. */
export const pageLink = linkTo('page');

/** Where the home page and files of the site stand, or files of a publisher. */
const taken =
  /^\/(?:$|(?:files|search|schemas|_astro|[^/]+\.[^/]+)\/|404\.html$|data\/.*\.(?:csv|json)\/|boards\/[^/]+\/(?:feed\.xml|meetings\.ics)\/)|\.html\/|\/index\.html$/;

/** An address at which a page can be, from the root of the site: it ends with a slash, or with `.html` if another program made the page. File systems do not take longer names. */
export const pageAddress = string('pageAddress')
  .refine(
    (address) => /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*\.html)?$/.test(address) && !taken.test(address),
    'pageAddress',
  )
  .max(240, 'pageAddress');

/** A public summary, which an exempt item must have in place of its text. */
export const publicSummary = string('publicSummary');

/** One word of a fixed list. */
export const choice = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words);

/** The name of another record. */
export const reference = (refers: Target) =>
  (/^(board|person|topic)$/.test(refers) ? id : string('reference')).meta({ refers } satisfies FieldMeta);

/** A person's id, or the plain name of somebody who has no record of their own. */
export const personOrName = name.meta({ refers: 'person' } satisfies FieldMeta);

/** Several values that hold no commas, each once, as a list or on one line with commas between. */
export const list = <T extends z.ZodType<string>>(of: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? splitAtCommas(value) : value),
    z
      .array(of)
      .superRefine(refuseRepeats)
      .meta(editor({ uniqueItems: true })),
  );

const numberOrText = { type: ['string', 'number'] };

/** The numbers of paragraphs, as text: "1.0" is not "1". */
export const paragraphNumbers = list(text).meta(
  editor({ anyOf: [{ type: 'array', items: numberOrText }, numberOrText] }),
);

/** Several pieces of prose, each an entry of a list; a single one may stand without. */
export const lines = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(of));

/** The values of a list that stands on one line. */
export function splitAtCommas(value: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? '';
    if (character === '[' || character === '(') depth++;
    else if (character === ']' || character === ')') depth--;
    else if (character === ',' && depth <= 0) {
      parts.push(value.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, value.slice(start).trim()];
}

/** Refuses each value of a list that stands before it. */
function refuseRepeats(values: readonly string[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) context.addIssue({ code: 'custom', message: 'once' satisfies Form, path: [index] });
    seen.add(value);
  }
}

/** Whether a link leads to a file, or to an address that runs nothing. */
function hasTarget(link: string): boolean {
  const { url, path } = readLink(link, '');
  return path !== null || isKnownAddress(url);
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    if (!/^[A-Za-z]/.test(value)) return false; // An offset, like +01:00, which knows nothing of summer.
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
