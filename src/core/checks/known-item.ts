import { itemFragment } from '../address.ts';
import { atMeeting, type ByMeeting, setAtMeeting } from '../by-meeting.ts';
import { suggest } from '../did-you-mean.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { type Book, findingAt } from './check.ts';

/** An item that a record of its meeting names by its number is on the agenda. */
export function* knownItem(book: Book): Generator<Finding> {
  const numbers = numbersByMeeting(book);
  for (const entry of Object.values(book.content.entries).flat() as Entry[]) {
    if (entry.meeting === null) continue;
    const known = atMeeting(numbers, entry) ?? [];
    for (const { path, number } of itemsNamedBy(entry)) {
      if (known.includes(number) || isRejected(book, entry, number)) continue;
      const hint = suggest(
        number,
        known,
        known.length === 0 ? 'The meeting has no items.' : `Its items are ${known.join(', ')}.`,
      );
      yield findingAt(entry, path, 'known-item', `The agenda has no item \`${number}\`.`, hint);
    }
  }
}

function numbersByMeeting({ content }: Book): ByMeeting<string[]> {
  const numbers: ByMeeting<string[]> = new Map();
  for (const item of content.entries['agenda-item']) {
    (atMeeting(numbers, item) ?? setAtMeeting(numbers, item, [])).push(item.data.number);
  }
  return numbers;
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
