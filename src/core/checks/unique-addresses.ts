import { keyMessageFragment, type MinutedKind, minutedFragment, slugOf } from '../address.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { keysOf, minutedKinds } from '../keys.ts';
import { kinds } from '../schema/kinds.ts';
import { type Book, findingAt } from './check.ts';

/** No two records have the same address, and none of several in one item is without a number or reference. */
export function* uniqueAddresses({ content }: Book): Generator<Finding> {
  const seen = new Map<string, Entry>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const addresses = addressesOf(entry);
    const first = addresses.map((address) => seen.get(address)).find((other) => other !== undefined);
    for (const address of addresses) if (!seen.has(address)) seen.set(address, entry);
    if (first !== undefined) yield isUnnumbered(entry) ? unnumbered(entry) : duplicate(entry, first);
  }
  yield* sameNames([...content.sources.keys(), ...content.attachments.keys()]);
}

/** What tells a record from every other, its reference and its place; nothing where several may be alike. */
function addressesOf(entry: Entry): string[] {
  const { kind, board, meeting, name } = entry;
  const { number } = entry.data as { number?: number | string };
  switch (kind) {
    case 'site':
    case 'membership':
    case 'seals':
      return [];
    case 'key-message':
      return number === undefined ? [] : [`${board ?? ''}/${meeting ?? ''}#${keyMessageFragment(Number(number))}`];
    case 'paper':
      return [`paper ${board ?? ''}/${meeting ?? ''}/${name}`];
    case 'decision':
    case 'action':
    case 'action-update':
      return addressesOfMinuted(entry, minutedKinds[kind]);
    default:
      return [`${kind} ${keysOf(kind, entry, { number }).at(-1) ?? ''}`];
  }
}

/** A record of minutes has a page by its reference, and a place by its reference or number; both can be taken. */
function addressesOfMinuted({ kind, board, meeting, item, name, data }: Entry, word: MinutedKind): string[] {
  const { ref, number } = data as { ref?: string; number?: number };
  const own = meeting === null && ref === undefined ? [`${kind} ${board ?? ''} ${name}`] : [];
  const byRef = ref === undefined ? [] : [`${kind} ${board ?? ''} ${slugOf(ref)}`];
  const place = `${board ?? ''}/${meeting ?? ''}#${minutedFragment(word, { ref, item, number })}`;
  return [...own, ...byRef, ...(meeting === null ? [] : [place])];
}

function isUnnumbered({ kind, section, data }: Entry): boolean {
  const { ref, number } = data as { ref?: string; number?: number };
  return kind in minutedKinds && section !== null && ref === undefined && number === undefined;
}

function unnumbered(entry: Entry): Finding {
  const { label } = kinds[entry.kind];
  const word = label.charAt(0).toUpperCase() + label.slice(1);
  const message = `There are several ${label}s here without a number, so that they would have one address.`;
  return findingAt(entry, [], 'unnumbered', message, `Write \`${word} 1\`, \`${word} 2\` and so on in their headings.`);
}

function duplicate(entry: Entry, first: Entry): Finding {
  const { ref, number } = entry.data as { ref?: string; number?: number | string };
  const field = ref === undefined ? (number === undefined ? [] : ['number']) : ['ref'];
  const { label } = kinds[entry.kind];
  const value = ref ?? number ?? entry.name;
  const where = first.file === entry.file ? 'this file' : first.file;
  const message = `The ${label} \`${String(value)}\` is already in ${where}; both would have one address.`;
  return findingAt(
    entry,
    field,
    'duplicate-address',
    message,
    'Give one of them another number, reference or file name, or delete it.',
  );
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
