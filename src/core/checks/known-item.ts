import { itemFragment } from '../address.ts';
import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry, WrongEntry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { inOrder } from '../hints/names.ts';
import { compare } from '../order.ts';
import { makeSuggester } from '../hints/suggester.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** The most items that a finding lists. */
const mostListed = 40;

/** An item that a record of its meeting names by its number is on the agenda. */
export function* knownItem(book: IndexedContent): Generator<Finding> {
  const numbers = numbersByMeeting(book);
  const suggest = makeSuggester();
  const { entries, wrong } = book.content;
  for (const entry of [...Object.values(entries), wrong].flat() as (Entry | WrongEntry)[]) {
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

function numbersByMeeting({ content: { entries, wrong } }: IndexedContent): ByMeeting<Set<string>> {
  const numbers: ByMeeting<Set<string>> = new Map();
  const wrongItems = wrong.filter(({ kind }) => kind === 'agenda-item');
  const items = [...entries['agenda-item'], ...wrongItems];
  if (wrongItems.length > 0) items.sort((a, b) => compare(a.file, b.file) || (a.section ?? 0) - (b.section ?? 0));
  for (const item of items) {
    const { number } = item.data;
    if (typeof number !== 'string') continue;
    (atMeeting(numbers, item) ?? setAtMeeting(numbers, item, new Set())).add(number);
  }
  return numbers;
}

/** The items that there are; of an agenda too long for any meeting, only the first. */
function listOf(known: ReadonlySet<string>): string {
  if (known.size === 0) return 'The meeting has no items.';
  const first = [...known.values().take(mostListed)].join(', ');
  return `Its items are ${first}${known.size > mostListed ? ' …' : '.'}`;
}

function isRejected({ registry }: IndexedContent, { board, meeting }: Entry | WrongEntry, number: string): boolean {
  const found = registry.find('agenda-item', `${board ?? ''}/${meeting ?? ''}#${itemFragment(number)}`, board);
  return found.entry === null && found.reason === 'rejected';
}

interface NamedItem {
  readonly path: readonly (string | number)[];
  readonly number: string;
}

function itemsNamedBy({ kind, data }: Entry | WrongEntry): NamedItem[] {
  if (kind === 'meeting') return itemsNamedByMeeting(data as MeetingFields);
  const { item } = data as { item?: string };
  return item === undefined ? [] : [{ path: ['item'], number: item }];
}

type MeetingFields = Partial<Entry<'meeting'>['data']>;

function itemsNamedByMeeting(data: MeetingFields): NamedItem[] {
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
