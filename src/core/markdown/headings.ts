import { distance } from 'fastest-levenshtein';
import { isNone } from './none.ts';

/** What a heading in minutes says it is. */
export type HeadingMeaning =
  | { readonly kind: 'agenda-item'; readonly number: string; readonly title: string }
  | { readonly kind: 'decision' | 'action' | 'action-update'; readonly number?: string; readonly title?: string }
  | { readonly kind: 'key-messages' }
  | { readonly kind: 'text' }
  /** With the reference that it gives, if any. */
  | { readonly kind: 'misspelt'; readonly expected: string; readonly ref?: string };

const keywords = {
  Decision: 'decision',
  Action: 'action',
  'Action update': 'action-update',
} as const;

const keyword = /^(Decision|Action update|Action)(?: (\d+))?(?:: +(\S.*))?$/;
const item = /^(\d+[a-z]?(?:[./]\d+[a-z]?)*)[.:)] +(\S.*)$/;

/** What may follow the words of a heading: a colon, a dash or a bracket; a hyphen within a word does not count. */
const behind = /\s*(?:(?:[–—:.(]|-(?=\s|$)|(?<=\s)-).*)?$/.source;

const nearKeyword = new RegExp(
  `^(${[
    /decisions?(?: (?:made|taken))?|resolutions?|resolved/,
    /actions?(?: (?:points?|items?|agreed|required))?|(?:agreed|new) actions?/,
    /actions? updates?|updates? on actions?|key[ -]?messages?/,
  ]
    .map(({ source }) => source)
    .join('|')})\\s*\\d*${behind}|^(resolved) (?:that|to)\\b|^(agreed)[.:]?$|^(actions? (?:by|for|owner)) ?:`,
  'i',
);

/** Whose action a heading can name that could not be that of a charity, or of others who act. */
const forSomebody =
  /^actions? (?:by|for) (?:the )?(?:(?:deputy |town |parish )?clerk|chair(?:man|woman|person)?|treasurer|secretary|all)$/i;

/** A record with its reference, which is a line of its list: the word, whether there are several, the reference and a title. */
const referenced = new RegExp(
  `^(Decision|DECISION|Resolution|RESOLUTION|(?:Action|ACTION)(?: (?:update|UPDATE|point|POINT|item|ITEM))?)([sS]?)` +
    `(?: (?:[Nn]o\\.?|[Rr]ef\\.?:?))? +#?(?!CO2)((?:[A-Z]{1,5}[/-]?|[A-Z]{1,2} )\\d+(?:[./-]\\d+)*[a-z]?|\\d+(?:[./-]\\d+)+[a-z]?)` +
    `(?:(?:\\s*[:.(]|\\s+[–—-](?=\\s))\\s*(.*))?$`,
);

/** Reads the words of a heading. */
export function readHeading(text: string): HeadingMeaning {
  if (text === 'Key messages') return { kind: 'key-messages' };
  const [, word, number, title] = keyword.exec(text) ?? [];
  if (word !== undefined) {
    if (word !== 'Decision' && isNone(title ?? '')) return { kind: 'text' };
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
  return readNearHeading(text);
}

function readNearHeading(text: string): HeadingMeaning {
  const [, record, plural, ref, title = ''] = referenced.exec(text) ?? [];
  if (record !== undefined && ref !== undefined) {
    const expected = expectedFor(record);
    const isTitled = title !== '' && expected !== 'Action update';
    return {
      kind: 'misspelt',
      expected: isTitled ? `${expected}: ${title}` : expected,
      ...(plural === '' ? { ref } : {}),
    };
  }
  const words = nearKeyword.exec(text)?.slice(1) ?? forSomebody.exec(text) ?? [];
  const near = words.find((each) => Boolean(each));
  const isOfNone = isNone(/[–—:(-]\s*(.*)$/.exec(text)?.[1] ?? '');
  return near === undefined || isOfNone ? { kind: 'text' } : { kind: 'misspelt', expected: expectedFor(near) };
}

/** The heading of a record that a text is one slip away from: a letter more, one fewer, another, or the same in another order; null where none is. */
export function slippedFrom(text: string): string | null {
  const word = /^[A-Za-z ]+?(?= \d+(?::|$)|:|$)/.exec(text)?.[0] ?? '';
  const isSlip = (keyword: string) => distance(word, keyword) <= 1 || lettersOf(word) === lettersOf(keyword);
  return Object.keys(keywords).find(isSlip) ?? null;
}

/** A heading with as many signs as its place asks for, below a heading and in an item that have so many; nothing where it may be the title of the whole. */
export function atRightLevel(text: string, depth: number, above: number, itemDepth: number): string | undefined {
  const { kind } = readHeading(text);
  if (kind === 'key-messages') return undefined;
  if (kind === 'agenda-item' && depth === 1) return `## ${text}`;
  const isRecord = kind === 'decision' || kind === 'action' || kind === 'action-update';
  if (isRecord) return `${'#'.repeat(Math.max(2, itemDepth + 1))} ${text}`;
  return depth === 1 ? undefined : `${'#'.repeat(above + 1)} ${text}`;
}

/** A number of a part, with no full stop behind it, and its title; what starts with a small letter is an amount. */
const numbered = /^(\d+[a-z]?(?:[./]\d+[a-z]?)*\.\d+[a-z]?) +(?![a-z])(\S.*)$/;

/** Whether the title of a record says that there was none. */
export function isOfNone(meaning: HeadingMeaning): boolean {
  return 'title' in meaning && isNone(meaning.title ?? '');
}

/** The number of a heading that has no full stop behind it; null where it has one, or none. */
export function numberWithoutStop(text: string): string | null {
  return numbered.exec(text)?.[1] ?? null;
}

/** Such a heading with its full stop. */
export function withStop(text: string, depth: number): string {
  return `${'#'.repeat(depth)} ${text.replace(numbered, '$1. $2')}`;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function expectedFor(word: string): string {
  if (/message/i.test(word)) return 'Key messages';
  if (/update/i.test(word)) return 'Action update';
  return /action/i.test(word) ? 'Action' : 'Decision';
}
