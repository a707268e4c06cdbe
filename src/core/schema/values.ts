import { z } from 'zod';
import { isKnownAddress, readLink } from '../links.ts';
import { firstInvisible } from '../characters.ts';

/** What a value of each form must be: the words that follow "expected" in a report, and the rule that a wrong one breaks. */
export const expectations = {
  text: { rule: 'text-value', expected: 'some text' },
  visible: {
    rule: 'invisible-character',
    expected: 'no invisible character, even one written by its number',
  },
  date: { rule: 'date-value', expected: 'a date that exists, written like 2026-01-31' },
  time: { rule: 'time-value', expected: 'a time of day, written like 14:30' },
  count: { rule: 'count-value', expected: 'a whole number, written in figures' },
  clearDays: { rule: 'days-value', expected: 'a number of clear days, like `5 clear working days` or `28 clear days`' },
  daysAfter: { rule: 'days-value', expected: 'a number of days, like `5 working days` or `28 days`' },
  flag: { rule: 'flag-value', expected: '`yes` or `no`' },
  id: {
    rule: 'id-value',
    expected: 'an id of lower-case letters, figures and single hyphens that starts with a letter, like `jane-doe`',
  },
  itemNumber: {
    rule: 'item-number-value',
    expected: 'an item number, like `6`, `10.1`, `6a` or `24/105`',
  },
  ref: {
    rule: 'ref-value',
    expected: 'a reference of at most 40 characters that starts with a capital letter or a figure, like `CYP 2018/6`',
  },
  reference: { rule: 'reference-form', expected: 'a reference to another record' },
  link: {
    rule: 'link-value',
    expected: 'a Markdown link, like `[Draft response](papers/draft.pdf)`, or the path of a Markdown file',
  },
  target: {
    rule: 'link-scheme',
    expected: 'a link to a file, or to an address that starts with https://, http://, mailto: or tel:',
  },
  pageAddress: {
    rule: 'page-address-value',
    expected: 'the address of a page from the root of the site, of at most 240 characters, like `/topics/youth/`',
  },
  webAddress: {
    rule: 'web-address-value',
    expected: 'a web address that starts with https:// or http:// and holds no password',
  },
  email: { rule: 'email-value', expected: 'an email address' },
  colour: { rule: 'colour-value', expected: 'a colour of six hexadecimal figures, like `#1d4f91`' },
  timeZone: { rule: 'time-zone-value', expected: 'a time zone of the IANA list, like `Europe/London`' },
  language: { rule: 'language-value', expected: 'a language tag, like `en-GB` or `cy`' },
  sha256: { rule: 'seal-value', expected: '64 hexadecimal figures in lower-case letters' },
  publicSummary: { rule: 'text-value', expected: 'a public summary of the exempt business' },
} as const satisfies Record<string, { rule: string; expected: string }>;

/** The name of a form of value; a schema's error message is always one of these. */
export type Form = keyof typeof expectations;

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
  matching('link', /^(\[[^\]]+\]\([^()\s]+\)|[^\s()[\]]+\.md(#[^\s()]+)?|[a-z]+:\/\/\S+)$/)
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
export const personOrName = string('text').meta({ refers: 'person' } satisfies FieldMeta);

/** Several values that hold no commas, as a list or on one line with commas between. */
export const list = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (typeof value === 'string' ? splitAtCommas(value) : value), z.array(of));

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
