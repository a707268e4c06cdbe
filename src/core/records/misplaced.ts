import type { Finding } from '../rules/issue.ts';
import { labelOf } from '../markdown/field-list.ts';
import type { Misplaced } from '../markdown/sections.ts';
import { cut } from '../shortened.ts';
import type { Source } from '../frontmatter/source.ts';

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
    is: 'is no record’s, and the fields of one stand under it',
    hint: 'Write exactly that heading (a title may follow: `Action: New pontoon`), or other words in the list.',
  },
  level: {
    rule: 'heading-level',
    is: 'stands at the wrong level',
    hint: 'Start with `##` and go down one `#` at a time; the title of the page comes from the frontmatter.',
  },
  'not-an-item': {
    rule: 'agenda-heading',
    is: 'is no agenda item; expected its number, a full stop and its title',
    hint: 'Write `## 7. The title`, or use `###` for a heading within an item.',
  },
  'sub-item-number': {
    rule: 'sub-item-number',
    is: 'has a number that does not belong to the item above it',
    hint: 'Give it a number that starts with the item’s, like `6.1` under item 6, or use `##` to make it an item of its own.',
  },
  'below-part': {
    rule: 'below-part',
    is: 'stands beside the part of the item that ends here, so that it belongs to the item as a whole',
    hint: 'Give it one `#` more if it belongs to that part; otherwise leave it.',
  },
  'stray-text': {
    rule: 'stray-text',
    is: 'stands under no headline',
    hint: 'Put a headline of its own above it.',
  },
};

/** Says what is wrong with a heading or text that stands where it does not belong. */
export function explainMisplaced(
  { at, text, problem, expected }: Misplaced,
  source: Pick<Source, 'path' | 'bodyStart'>,
): Finding {
  const { rule, is, hint } = explanations[problem];
  const words = cut(text, 60);
  const what = problem === 'stray-text' ? 'The text' : 'The heading';
  return {
    rule,
    file: source.path,
    place: { offset: source.bodyStart + at },
    message: `${what} \`${words}\` ${is}${expected === undefined ? '' : `; expected \`${expected}\``}.`,
    hint: hintFor(problem, text, hint),
  };
}

/** What to do about a heading; who was there needs none, and would only be given a number. */
function hintFor(problem: Problem, text: string, hint: string): string {
  if (problem !== 'not-an-item' && problem !== 'level') return hint;
  if (/^(?:(?:members )?present|(?:in )?attendance|also present|absent) ?:?$/i.test(text)) {
    return 'Write who was there below `attendance:` in the frontmatter, and delete the heading.';
  }
  return problem === 'level' ? hint : itemHint(text, hint);
}

/** A number without its full stop is the commonest slip. */
function itemHint(text: string, otherwise: string): string {
  const [, number, title] = /^(?:Item )?(\d+[a-z]?(?:[./]\d+[a-z]?)*) *[-–—]? +(\S.*)$/.exec(text) ?? [];
  return number === undefined || title === undefined ? otherwise : `Write \`## ${number}. ${title}\`.`;
}

/** Says that a field stands there which the place of its record answers already. */
export function misplacedField(file: string, section: number, name: string): Finding {
  return {
    rule: 'misplaced-field',
    file,
    place: { section, path: [name] },
    message: `\`${labelOf(name)}\` is already said by ${name === 'item' ? 'the item that this stands under' : 'the heading'}.`,
    hint: 'Delete the line.',
  };
}
