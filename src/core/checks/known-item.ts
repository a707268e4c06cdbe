import { itemFragment } from '../address.ts';
import { atMeeting, type ByMeeting, setAtMeeting } from '../by-meeting.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { inOrder } from '../names.ts';
import { makeSuggester } from '../suggester.ts';
import { type Book, findingAt } from './check.ts';

/** The most items that a finding lists. */
const mostListed = 40;

/** An item that a record of its meeting names by its number is on the agenda. */
export function* knownItem(book: Book): Generator<Finding> {
  const numbers = numbersByMeeting(book);
  const suggest = makeSuggester();
  for (const entry of Object.values(book.content.entries).flat() as Entry[]) {
    if (entry.meeting === null) continue;
    const known = atMeeting(numbers, entry) ?? noNumbers;
    for (const { path, number } of itemsNamedBy(entry)) {
      if (known.has(number) || isRejected(book, entry, number)) continue;
      const meeting = `${entry.board ?? ''}/${entry.meeting}`;
      const hint = suggest(meeting, number, () => inOrder(known), listOf(known));
      yield findingAt(entry, path, 'known-item', `The agenda has no item \`${number}\`.`, hint);
    }
  }
}

const noNumbers: ReadonlySet<string> = new Set();

function numbersByMeeting({ content }: Book): ByMeeting<Set<string>> {
  const numbers: ByMeeting<Set<string>> = new Map();
  for (const item of content.entries['agenda-item']) {
    (atMeeting(numbers, item) ?? setAtMeeting(numbers, item, new Set())).add(item.data.number);
  }
  return numbers;
}

/** The items that there are: of an agenda that no meeting would come to the end of, the first. */
function listOf(known: ReadonlySet<string>): string {
  if (known.size === 0) return 'The meeting has no items.';
  const first = [...known.values().take(mostListed)].join(', ');
  return `Its items are ${first}${known.size > mostListed ? ' …' : '.'}`;
}

function isRejected({ registry }: Book, { board, meeting }: Entry, number: string): boolean {
  const found = registry.find('agenda-item', `${board ?? ''}/${meeting ?? ''}#${itemFragment(number)}`, board);
  return found.entry === null && found.reason === 'rejected';
}

interface NamedItem {
  readonly path: readonly (string | number)[];
  readonly number: string;
}

function itemsNamedBy(entry: Entry): NamedItem[] {
  if (entry.kind === 'meeting') return itemsNamedByMeeting(entry as Entry<'meeting'>);
  const { item } = entry.data as { item?: string };
  return item === undefined ? [] : [{ path: ['item'], number: item }];
}

function itemsNamedByMeeting({ data }: Entry<'meeting'>): NamedItem[] {
  const named: NamedItem[] = [];
  for (const field of ['declarations', 'corrections'] as const) {
    for (const [index, { item }] of (data[field] ?? []).entries())
      named.push({ path: [field, index, 'item'], number: item });
  }
  for (const [list, people] of Object.entries(data.attendance ?? {})) {
    for (const [index, { arrivedAt, leftAt }] of (people ?? []).entries()) {
      if (arrivedAt !== undefined) named.push({ path: ['attendance', list, index, 'arrivedAt'], number: arrivedAt });
      if (leftAt !== undefined) named.push({ path: ['attendance', list, index, 'leftAt'], number: leftAt });
    }
  }
  return named;
}
