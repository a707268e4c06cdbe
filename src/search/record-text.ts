/** The kinds of record that search finds, as elements of a page name them in `data-record`. */
export const searchKinds = ['decision', 'action', 'item', 'key-message', 'paper', 'meeting'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a page says of one record, without the records that are in it. */
export interface RecordText {
  readonly kind: SearchKind;
  /** Its place on the page; empty where it is the page. */
  readonly anchor: string;
  /** How many records hold it. */
  readonly depth: number;
  readonly words: readonly string[];
  /** How many of the words are its heading. */
  readonly headingWords: number;
  /** Where its paragraphs and the like begin, in order. */
  readonly blocks: readonly {
    /** The number of the first word. */
    readonly word: number;
    /** The place on the page; empty where it is none. */
    readonly anchor: string;
    /** Whether it is in a list of facts with labels, and not prose. */
    readonly isFact: boolean;
    /** Whether it is a fact that is no longer so. */
    readonly isPast?: boolean;
  }[];
}

/** The attributes of an element by name. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Takes in the parts of a page in the order of its source. */
export interface PageReader {
  open(tag: string, attributes: Attributes): void;
  text(text: string): void;
  close(tag: string): void;
  records(): RecordText[];
}

interface DraftBlock {
  readonly anchor: string;
  readonly isNew: boolean;
  readonly isFact: boolean;
  readonly isPast: boolean;
  text: string;
  /** Whether it says what the fact after it is about. */
  isLabel: boolean;
}

interface Draft {
  readonly kind: SearchKind;
  readonly depth: number;
  readonly blocks: DraftBlock[];
  /** Null until a heading is met. */
  anchor: string | null;
  /** How many blocks there are up to the end of the heading. */
  headingBlocks: number;
}

interface Open {
  readonly isPast: boolean;
  readonly startsRecord: boolean;
  readonly isHeading: boolean;
}

/** Elements that stand within a word or between two. */
const inline = new Set('a abbr b cite code del em i ins mark s small span strong sub sup time u wbr'.split(' '));

const heading = /^h[1-6]$/;

/** Reads what a page says of each of its records; the indexer and the browser share it, so that they count the same words. */
export function readRecords(): PageReader {
  const drafts: Draft[] = [];
  const holders: Draft[] = [];
  const elements: Open[] = [];
  let unread = 0;
  /** How many lists of facts are open. */
  let lists = 0;
  const add = (anchor: string, isNew: boolean) => {
    const isPast = elements.at(-1)?.isPast ?? false;
    holders.at(-1)?.blocks.push({ anchor, isNew, isFact: lists > 0, isPast, text: '', isLabel: false });
  };
  const openElement = (tag: string, attributes: Attributes) => {
    const kind = searchKinds.find((name) => name === attributes['data-record']);
    if (kind !== undefined) {
      const draft = { kind, depth: holders.length, blocks: [], anchor: null, headingBlocks: 0 };
      drafts.push(draft);
      holders.push(draft);
    }
    const holder = holders.at(-1);
    const isHeading = holder?.anchor === null && heading.test(tag);
    if (isHeading) holder.anchor = attributes.id ?? '';
    if (tag === 'dl') lists += 1;
    const isPast = attributes['data-past'] !== undefined || (elements.at(-1)?.isPast ?? false);
    elements.push({ isPast, startsRecord: kind !== undefined, isHeading });
    if (!inline.has(tag)) add(attributes.id ?? '', tag !== 'dd');
  };
  const closeElement = (tag: string) => {
    const element = elements.pop();
    const holder = holders.at(-1);
    if (element?.isHeading && holder !== undefined) holder.headingBlocks = holder.blocks.length;
    if (tag === 'dt') endLabel(holder?.blocks.at(-1));
    if (tag === 'dl') lists -= 1;
    if (!inline.has(tag)) add('', false);
    if (element?.startsRecord) holders.pop();
  };
  return {
    open(tag, attributes) {
      if (unread > 0 || isUnread(tag, attributes)) unread += 1;
      else openElement(tag, attributes);
    },
    text(text) {
      const block = holders.at(-1)?.blocks.at(-1);
      if (unread === 0 && block !== undefined) block.text += text;
    },
    close(tag) {
      if (unread > 0) unread -= 1;
      else closeElement(tag);
    },
    records: () => drafts.map(finish),
  };
}

/**
 * Whether an element is not part of the record: words that only some readers get, that lead to a place, that say what is
 * unknown, or that came later.
 */
function isUnread(tag: string, attributes: Attributes): boolean {
  if (tag === 'script' || tag === 'style' || attributes['data-unread'] !== undefined) return true;
  return /\b(hidden|permalink|print-only|unknown|since)\b/.test(attributes.class ?? '');
}

/** Separates a label from the fact after it, as the page does by its layout. */
function endLabel(label: DraftBlock | undefined): void {
  if (label === undefined) return;
  label.isLabel = true;
  if (/[\p{L}\p{N})]\s*$/u.test(label.text)) label.text = `${label.text.trimEnd()}:`;
}

/** Whether a block is a label of which only what is unknown was said, so that nothing of it is left to read. */
function isBareLabel(block: DraftBlock, index: number, blocks: readonly DraftBlock[]): boolean {
  if (!block.isLabel) return false;
  const next = blocks.slice(index + 1).find(({ text, isLabel, isFact }) => isLabel || !isFact || text.trim() !== '');
  return next === undefined || next.isLabel || !next.isFact;
}

function finish({ kind, depth, anchor, headingBlocks, blocks }: Draft): RecordText {
  const words: string[] = [];
  const starts: RecordText['blocks'][number][] = [];
  let headingWords = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === headingBlocks) headingWords = words.length;
    const { isFact, isPast } = block;
    if (block.isNew) starts.push({ word: words.length, anchor: block.anchor, isFact, ...(isPast ? { isPast } : {}) });
    if (!isBareLabel(block, index, blocks)) words.push(...splitWords(block.text));
  }
  return { kind, anchor: anchor ?? '', depth, words, headingWords, blocks: starts };
}

/** The words of a text, as Pagefind counts them. */
function splitWords(text: string): string[] {
  return text.split(/[\s\u0085]+/).filter((word) => word !== '');
}
