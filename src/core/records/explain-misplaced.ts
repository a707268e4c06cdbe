import type { Finding } from '../rules/issue.ts';
import { labelOf } from '../markdown/field-list.ts';
import type { Misplaced } from '../markdown/misplaced.ts';
import { cut } from '../shortened.ts';
import type { Source } from '../frontmatter/source.ts';
import { isUnderlined } from './underlined.ts';

type Problem = Misplaced['problem'];

const explanations: Record<Problem, { rule: Finding['rule']; is: string; hint: string }> = {
  misspelt: {
    rule: 'heading-words',
    is: 'is nearly the heading of a record',
    hint: 'Write one section for each, under exactly that heading (a title may follow: `Decision: New pontoon`), or choose other words for ordinary text.',
  },
  titled: {
    rule: 'heading-words',
    is: 'has a title, which only the action itself has',
    hint: 'Leave the title out, and name the action in a line `- Action: …` below the heading.',
  },
  'fields-below': {
    rule: 'heading-words',
    is: 'is not the heading of a record, but the fields of one are under it',
    hint: 'Write exactly that heading (a title may follow: `Action: New pontoon`), or other words in the list.',
  },
  level: {
    rule: 'heading-level',
    is: 'is at the wrong level',
    hint: 'Start with `##` and go down one `#` at a time; the title of the page comes from the frontmatter.',
  },
  'not-an-item': {
    rule: 'agenda-heading',
    is: 'is not an agenda item; expected its number, a full stop and its title',
    hint: 'Write `## 7. The title`, or use `###` for a heading within an item.',
  },
  'sub-item-number': {
    rule: 'sub-item-number',
    is: 'has a number that does not belong to the item above it',
    hint: 'Give it a number that starts with the item’s, like `6.1` under item 6, or use `##` to make it an item of its own.',
  },
  'part-heading': {
    rule: 'part-heading',
    is: 'has no full stop after its number, so it is not a part of the item',
    hint: 'Write it like that; if it is ordinary text, start the heading with a word.',
  },
  'below-part': {
    rule: 'below-part',
    is: 'is not below the part of the item above it, so it belongs to the item as a whole',
    hint: 'Give it one `#` more if it belongs to that part; otherwise leave it.',
  },
  'stray-text': {
    rule: 'stray-text',
    is: 'has no headline above it',
    hint: 'Put a headline above it.',
  },
};

/** Says what is wrong with a heading or text that is where it does not belong. */
export function explainMisplaced(
  misplaced: Misplaced,
  body: string,
  source: Pick<Source, 'path' | 'bodyStart'>,
): Finding {
  const { at, text, problem, expected } = misplaced;
  const { rule, is, hint } = explanations[problem];
  const words = cut(text, 60);
  const what = problem === 'stray-text' ? 'The text' : 'The heading';
  return {
    rule,
    file: source.path,
    place: { offset: source.bodyStart + at },
    message: `${what} \`${words}\` ${is}${expected === undefined ? '' : `; expected \`${expected}\``}.`,
    hint: hintFor(misplaced, body, hint),
  };
}

/** Whether a heading could stand where it does in other words. */
function isAboutPlace(problem: Problem): boolean {
  return problem === 'not-an-item' || problem === 'level';
}

const underlinedHint =
  'The line of hyphens or equals signs directly under it makes it a heading: leave an empty line between the two, or delete that line.';

const keyMessagesHint =
  'Start with `##`, above the items, if they are those of the meeting; for ordinary text within an item, use other words, such as `### Points to note`.';

/** What to do about a heading; who was there needs none, and would only be given a number. */
function hintFor({ at, text, problem, expected = '', ref }: Misplaced, body: string, hint: string): string {
  if (ref !== undefined) return refHint(ref, expected, hint);
  if (!isAboutPlace(problem)) return hint;
  if (isUnderlined(body, at)) return underlinedHint;
  if (/^(?:(?:members )?present|(?:in )?attendance|also present|absent) ?:?$/i.test(text)) {
    return 'Write who was there below `attendance:` in the frontmatter, and delete the heading.';
  }
  if (problem === 'not-an-item') return itemHint(text, hint);
  if (expected !== '') return `Write it so. ${hint}`;
  return text === 'Key messages' ? keyMessagesHint : hint;
}

/** A number with what agendas put before and after it: `Item 5:`, `5 –`, `5(a).`. */
const numbered =
  /^(?:(?:agenda )?item )?(\d+(?:[./]\d+)*)(?:([a-z])(?=[ .:)–—-])| ?\(([a-z])\))? *(?:[-–—.:)]+)? +(\S.*)$/i;

/** A letter in the place of a number. */
const lettered = /^[A-Z][.:)] +(\S.*)$/;

/** A reference in a heading would be lost: it has a line. */
function refHint(ref: string, expected: string, otherwise: string): string {
  const label = expected.endsWith('update') ? 'Action' : 'Ref';
  return `The reference is a line of the list under it, \`- ${label}: ${ref}\`. ${otherwise}`;
}

/** A number without its full stop is the commonest slip. */
function itemHint(text: string, otherwise: string): string {
  const [, number, letter, inBrackets, title] = numbered.exec(text) ?? [];
  const suffix = (letter ?? inBrackets ?? '').toLowerCase();
  if (number !== undefined && title !== undefined) return `Write \`## ${number}${suffix}. ${title}\`.`;
  const [, untold] = lettered.exec(text) ?? [];
  return untold === undefined ? otherwise : `Give it a number in figures, like \`## 7. ${untold}\`.`;
}

/** Says that there is a field that the place of its record already answers. */
export function misplacedField(file: string, section: number, name: string): Finding {
  return {
    rule: 'misplaced-field',
    file,
    place: { section, path: [name] },
    message: `\`${labelOf(name)}\` is already given by ${name === 'item' ? 'the item that this is under' : 'the heading'}.`,
    hint: 'Delete the line.',
  };
}
