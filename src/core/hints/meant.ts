import { dayInWords, monthName } from '../dates.ts';
import { date, pageAddress } from '../schema/values.ts';

/** How dates are written: with any hyphen or dash, and with the day or the month first. */
const dateForms = [
  /^(?<year>\d{4})(?<sign>[-‐-―/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]+(?<month>[a-z]{3,9})\.?,?[ -]+(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})$/i,
];

/** Longer texts are no dates. */
const longestDate = 60;

/** The one date that a text can mean; null where it can mean several, or none that exists. */
export function dateMeant(text: string): string | null {
  if (text.length > longestDate) return null;
  const [, weekday, rest = ''] = /^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +)?(.*)$/i.exec(text) ?? [];
  const dates = new Set(dateForms.flatMap((form) => dateIn(rest, form)));
  const [only] = dates;
  if (only === undefined || dates.size > 1) return null;
  return weekday === undefined || startsWith(dayInWords(only), weekday) ? only : null;
}

function dateIn(text: string, form: RegExp): string[] {
  const groups = form.exec(text)?.groups;
  if (groups === undefined) return [];
  const { year = '', month = '', day = '' } = groups;
  const written = `${year}-${monthIn(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date.safeParse(written).success ? [written] : [];
}

/** The number of a month that is written in figures or in letters, three or more. */
function monthIn(month: string): string {
  if (!/^[a-z]/i.test(month)) return month;
  const number = Array.from({ length: 12 }, (_, index) => index + 1).find((each) => startsWith(monthName(each), month));
  return String(number ?? '');
}

function startsWith(name: string, start: string): boolean {
  return name.toLowerCase().startsWith(start.toLowerCase());
}

/** The times of day that a text can mean: two for `9:00`, which may be in the evening. */
export function timesMeant(text: string): string[] {
  if (/^(?:12 )?noon$/i.test(text)) return ['12:00'];
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h]?([0-5]\d))?(?:[:.]00)? ?([ap])\.?m\.?$/i.exec(text) ??
    /^(\d{1,2})[:.h]?([0-5]\d)(?:[:.]00)?(?: ?h(?:ou)?rs?)?$/.exec(text) ??
    [];
  const hour = Number(hours);
  if (hours === '' || hour > 23) return [];
  if (half !== undefined) return timesInHalf(hour, minutes, half.toLowerCase());
  const isOnOneClock = hours.startsWith('0') || hour > 11;
  return (isOnOneClock ? [hour] : [hour, hour + 12]).map((each) => timeOf(each, minutes));
}

/** People do not agree whether 12 pm is noon. */
function timesInHalf(hour: number, minutes: string, half: string): string[] {
  if (hour < 1 || hour > 12 || (hour === 12 && minutes === '00')) return [];
  return [timeOf((hour % 12) + (half === 'p' ? 12 : 0), minutes)];
}

function timeOf(hour: number, minutes: string): string {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** What clerks write for a word of a record, where it has no other meaning; in lower case with hyphens. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  yes: ['y', 'on'],
  no: ['n', 'off'],
  agreed: ['carried', 'passed', 'resolved', 'supported', 'endorsed'],
  approved: ['ratified', 'adopted'],
  noted: ['received'],
  rejected: ['lost', 'defeated', 'not-carried', 'refused'],
  deferred: ['adjourned', 'postponed'],
  done: ['complete', 'completed', 'finished'],
  'in-progress': ['ongoing', 'on-going', 'started', 'under-way', 'underway'],
  open: ['not-started', 'outstanding'],
  dropped: ['abandoned', 'cancelled'],
  chair: ['chairman', 'chairperson', 'chairwoman'],
  'vice-chair': ['deputy-chair', 'deputy-chairman', 'vice-chairman', 'vice-chairperson', 'vice-chairwoman'],
  remote: ['online', 'virtual'],
  'in-person': ['face-to-face'],
};

/** The one of some words that a text means; null if it is not a known one. */
export function wordMeant(text: string, words: readonly string[]): string | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return words.find((word) => word === typed || otherWords[word]?.includes(typed) === true) ?? null;
}

/** The address of a page that a text can mean: without the name of the site, and with slashes at its ends. */
export function addressMeant(text: string): string | null {
  const path = text.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const names = path.split('/').filter((name) => name !== '' && name !== 'index.html');
  const address = `/${names.join('/')}${names.at(-1)?.endsWith('.html') === true ? '' : '/'}`;
  return pageAddress.safeParse(address).success ? address : null;
}
