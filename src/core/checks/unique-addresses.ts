import { itemFragment, keyMessageFragment, type MinutedKind, minutedFragment, slugOf } from '../address.ts';
import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { minutedKinds } from '../records/keys.ts';
import { kinds } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** No two records have the same address, and none of several in one item is without a number or reference. */
export function* uniqueAddresses({ content, messageNumber }: IndexedContent): Generator<Finding> {
  const seen = new Map<string, ByMeeting<Map<string, Entry>>>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    let first: Entry | undefined;
    for (const address of addressesOf(entry, messageNumber)) {
      const others = othersOf(seen, address);
      const other = others.get(address.name);
      if (other === undefined) others.set(address.name, entry);
      else if (other !== entry) first ??= other;
    }
    if (first !== undefined) yield isUnnumbered(entry) ? unnumbered(entry) : duplicate(entry, first, messageNumber);
  }
  yield* sameNames([...content.sources.keys(), ...content.attachments.keys()]);
}

/** A name that only one of the records in one place can have. */
interface Address {
  readonly of: string;
  readonly board: string | null;
  readonly meeting: string | null;
  readonly name: string;
}

function othersOf(seen: Map<string, ByMeeting<Map<string, Entry>>>, address: Address): Map<string, Entry> {
  let ofKind = seen.get(address.of);
  if (ofKind === undefined) seen.set(address.of, (ofKind = new Map<never, never>()));
  return atMeeting(ofKind, address) ?? setAtMeeting(ofKind, address, new Map<string, Entry>());
}

/** What tells a record from every other, its reference and its place; nothing where several may be alike. */
function addressesOf(entry: Entry, messageNumber: IndexedContent['messageNumber']): Address[] {
  const { kind, board, meeting, name } = entry;
  const { number } = entry.data as { number?: number | string };
  switch (kind) {
    case 'site':
    case 'membership':
    case 'seals':
      return [];
    case 'board':
      return [{ of: kind, board: null, meeting: null, name: board ?? '' }];
    case 'meeting':
      return [{ of: kind, board, meeting: null, name: meeting ?? '' }];
    case 'agenda-item':
      return [{ of: kind, board, meeting, name: itemFragment(String(number ?? '')) }];
    case 'key-message':
      return [{ of: minutes, board, meeting, name: keyMessageFragment(messageNumber(entry)) }];
    case 'decision':
    case 'action':
    case 'action-update':
      return addressesOfMinuted(entry, minutedKinds[kind]);
    default:
      return [{ of: kind, board, meeting, name }];
  }
}

/** What the places on the page of a meeting are names of. */
const minutes = 'minutes';

/** A record of minutes has a page by its reference, and a place by its reference or number; both can be taken. */
function addressesOfMinuted({ kind, board, meeting, item, name, data }: Entry, word: MinutedKind): Address[] {
  const { ref, number } = data as { ref?: string; number?: number };
  const addresses: Address[] = [];
  if (ref !== undefined) addresses.push({ of: kind, board, meeting: null, name: slugOf(ref) });
  else if (meeting === null) addresses.push({ of: kind, board, meeting, name });
  if (meeting === null) return addresses;
  return [...addresses, { of: minutes, board, meeting, name: minutedFragment(word, { ref, item, number }) }];
}

function isUnnumbered({ kind, section, data }: Entry): boolean {
  const { ref, number } = data as { ref?: string; number?: number };
  return kind in minutedKinds && section !== null && ref === undefined && number === undefined;
}

function unnumbered(entry: Entry): Finding {
  const { label } = kinds[entry.kind];
  const word = label.charAt(0).toUpperCase() + label.slice(1);
  const message = `There are several ${label}s here without a number, so they would have the same address.`;
  return findingAt(entry, [], 'unnumbered', message, `Write \`${word} 1\`, \`${word} 2\` and so on in their headings.`);
}

function duplicate(entry: Entry, first: Entry, messageNumber: IndexedContent['messageNumber']): Finding {
  const { ref, number } = entry.data as { ref?: string; number?: number | string };
  const field = ref === undefined ? (number === undefined ? [] : ['number']) : ['ref'];
  const { label } = kinds[entry.kind];
  const value = ref ?? number ?? (entry.kind === 'key-message' ? messageNumber(entry) : entry.name);
  const isHere = first.file === entry.file;
  const where = isHere ? 'this file' : first.file;
  const message = `The ${label} \`${String(value)}\` is already in ${where}; both would have the same address.`;
  const hint = 'Give one of them a different number, reference or file name, or delete it.';
  const finding = findingAt(entry, field, 'duplicate-address', message, hint);
  return isHere ? { ...finding, first: { section: first.section, path: [] } } : finding;
}

/** No two files have names that differ only in capitals. */
function* sameNames(paths: readonly string[]): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const first = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    if (first === undefined || first === path) continue;
    yield {
      rule: 'same-name',
      file: path,
      place: { offset: 0 },
      message: `The name differs from \`${first}\` only in capitals.`,
      hint: 'Rename one of the two.',
    };
  }
}
