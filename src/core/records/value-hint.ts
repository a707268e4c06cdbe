import { ask } from '../hints/did-you-mean.ts';
import { idLike } from '../hints/id-like.ts';
import { lookAlike } from '../hints/look-alike.ts';
import { addressMeant, dateMeant, timesMeant, wordMeant } from '../hints/meant.ts';

/** What to do about a value of a wrong form: the value that it can only mean, or else whether the line can go. */
export function valueHint(rule: string, value: string, isRequired: boolean): string {
  return (
    guess(rule, value) ??
    (rule === 'date-value' && !isRequired ? noDay(value) : null) ??
    (isRequired
      ? 'Write it as expected; the record cannot be without it.'
      : 'Write it as expected, or delete the line.')
  );
}

function guess(rule: string, value: string): string | null {
  switch (rule) {
    case 'date-value':
      return didYouMean(dateMeant(value)) ?? yearFirst(value);
    case 'time-value':
      return timeHint(timesMeant(value));
    case 'flag-value':
      return didYouMean(wordMeant(value, ['yes', 'no', 'true', 'false']));
    case 'id-value':
      return `Use an id like \`${idLike(value) ?? 'jane-doe'}\`.`;
    case 'invisible-character':
      return 'Delete it, from the backslash on.';
    case 'ref-value':
    case 'item-number-value':
    case 'count-value':
      return lookAlike(value);
    case 'page-address-value':
      return ask(
        addressMeant(value),
        'Write it as browsers show it, without the name of the site. A file or the home page cannot redirect.',
      );
    case 'repeated-value':
      return 'Take it out, or write what was meant.';
    case 'seal-value':
      return 'Restore the file with git: only `npm run seal` writes it.';
    default:
      return null;
  }
}

function didYouMean(value: string | null): string | null {
  return value === null ? null : ask(value, '');
}

/** What minutes have instead of a day. */
const noDays =
  /^(?:a\.?s\.?a\.?p\.?|as soon as (?:possible|practicable)|immediate(?:ly)?|on-?going|t\.?b\.?[acd]\.?|(?:by )?(?:the )?next meeting)\.?$/i;

function noDay(value: string): string | null {
  return noDays.test(value)
    ? 'Write the day if there is one; otherwise put this in the text, and delete the line.'
    : null;
}

/** Of two figures either can be the day. */
function yearFirst(value: string): string | null {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  if (year === undefined || dateMeant(`${year}-${month}-${day}`) === null) return null;
  return `Write the year first: \`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}\` if the ${day} is the day.`;
}

function timeHint([time, later]: readonly string[]): string | null {
  if (time === undefined || later === undefined) return didYouMean(time ?? null);
  return `Write \`${time}\` if it was before noon, and \`${later}\` if it was after.`;
}
