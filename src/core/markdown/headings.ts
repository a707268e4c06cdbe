import { distance } from 'fastest-levenshtein';

/** What a heading in minutes says it is. */
export type HeadingMeaning =
  | { readonly kind: 'agenda-item'; readonly number: string; readonly title: string }
  | { readonly kind: 'decision' | 'action' | 'action-update'; readonly number?: string; readonly title?: string }
  | { readonly kind: 'key-messages' }
  | { readonly kind: 'text' }
  | { readonly kind: 'misspelt'; readonly expected: string };

const keywords = {
  Decision: 'decision',
  Action: 'action',
  'Action update': 'action-update',
} as const;

const keyword = /^(Decision|Action update|Action)(?: (\d+))?(?:: +(\S.*))?$/;
const item = /^(\d+[a-z]?(?:[./]\d+[a-z]?)*)[.:)] +(\S.*)$/;
const nearKeyword = new RegExp(
  `^(${[
    /decisions?(?: (?:made|taken))?|resolutions?|resolved/,
    /actions?(?: (?:points?|items?|agreed|required))?|(?:agreed|new) actions?/,
    /actions? updates?|updates? on actions?|key[ -]?messages?/,
  ]
    .map(({ source }) => source)
    .join('|')})\\s*\\d*\\s*(?:[-–—:.(].*)?$|^(resolved) (?:that|to)\\b`,
  'i',
);

/** Reads the words of a heading. */
export function readHeading(text: string): HeadingMeaning {
  if (text === 'Key messages') return { kind: 'key-messages' };
  const [, word, number, title] = keyword.exec(text) ?? [];
  if (word !== undefined) {
    return {
      kind: keywords[word as keyof typeof keywords],
      ...(number === undefined ? {} : { number }),
      ...(title === undefined ? {} : { title }),
    };
  }
  const [, itemNumber, itemTitle] = item.exec(text) ?? [];
  if (itemNumber !== undefined && itemTitle !== undefined) {
    return { kind: 'agenda-item', number: itemNumber, title: itemTitle };
  }
  const [, noun, near = noun] = nearKeyword.exec(text) ?? [];
  return near === undefined ? { kind: 'text' } : { kind: 'misspelt', expected: expectedFor(near) };
}

/** The heading of a record that a text is one slip away from: a letter more, one fewer, another, or the same in another order; null where none is. */
export function slippedFrom(text: string): string | null {
  const word = /^[A-Za-z ]+?(?= \d+(?::|$)|:|$)/.exec(text)?.[0] ?? '';
  const isSlip = (keyword: string) => distance(word, keyword) <= 1 || lettersOf(word) === lettersOf(keyword);
  return Object.keys(keywords).find(isSlip) ?? null;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function expectedFor(word: string): string {
  if (/message/i.test(word)) return 'Key messages';
  if (/update/i.test(word)) return 'Action update';
  return /action/i.test(word) ? 'Action' : 'Decision';
}
