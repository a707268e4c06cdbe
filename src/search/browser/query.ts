import { monthName } from '../../core/dates.ts';

/** Words that are to stand one after another; mostly one. */
export type Term = readonly string[];

/** More terms than a person types. */
const mostTerms = 16;

/** What somebody typed, as terms: what is in quotation marks, and dates however they are written, are phrases. */
export function readQuery(typed: string): Term[] {
  const terms: Term[] = [];
  for (const { 1: quoted, 2: loose } of spellOutDates(typed.replaceAll(itemNumber, '$1')).matchAll(
    /["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/g,
  )) {
    const words = (quoted ?? loose ?? '')
      .split(/\s+/)
      .map(bareWord)
      .filter((word) => word !== '');
    if (words.length > 0) terms.push(words);
  }
  return terms.slice(0, mostTerms);
}

/** An item as people name it: its heading has the number alone. */
const itemNumber = /\bitem\s+(\d+(?:\.\d+)*)(?![\d/])/gi;

/** A word without the punctuation around it, which the index does not have: a pound sign, brackets, a full stop. */
function bareWord(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** The ways in which people write a day, each with the places of its day, month and year. */
const dates = [
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})\\b`, 'gi'),
    day: 1,
    month: 2,
    year: 3,
  },
  { form: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'gi'), day: 2, month: 1, year: 3 },
  { form: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g, day: 1, month: 2, year: 3 },
  { form: /\b(\d{4})-(\d{2})-(\d{2})\b/g, day: 3, month: 2, year: 1 },
];

/** Puts every date into the words that the pages have for it. */
function spellOutDates(typed: string): string {
  return dates.reduce(
    (text, date) =>
      text.replaceAll(date.form, (...found: string[]) => {
        const name = monthName(monthNumber(found[date.month] ?? ''));
        const day = Number(found[date.day]);
        return name === '' || day < 1 || day > 31
          ? (found[0] ?? '')
          : ` "${String(day)} ${name} ${(found[date.year] ?? '').padStart(4, '20')}" `;
      }),
    typed,
  );
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(written.slice(0, 3).toLowerCase()) + 1;
}
