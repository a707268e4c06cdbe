import { keyMessageFragment, minutedFragment, slugOf } from '../address.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { keysOf, minutedKinds } from '../keys.ts';
import { kinds } from '../schema/kinds.ts';
import { type Book, findingAt } from './check.ts';

/** No two records have the same address, and none of several in one item is without a number or reference. */
export function* uniqueAddresses({ content }: Book): Generator<Finding> {
  const seen = new Map<string, Entry>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const address = addressOf(entry);
    if (address === null) continue;
    const first = seen.get(address);
    if (first === undefined) seen.set(address, entry);
    else yield isUnnumbered(entry) ? unnumbered(entry) : duplicate(entry, first);
  }
  yield* sameNames([...content.sources.keys(), ...content.attachments.keys()]);
}

/** What tells a record from every other of its kind; null where several may be alike. */
function addressOf(entry: Entry): string | null {
  const { kind, board, meeting, item, name } = entry;
  const { ref, number } = entry.data as { ref?: string; number?: number | string };
  switch (kind) {
    case 'site':
    case 'membership':
    case 'seals':
      return null;
    case 'key-message':
      return number === undefined ? null : `${board ?? ''}/${meeting ?? ''}#${keyMessageFragment(Number(number))}`;
    case 'paper':
      return `paper ${board ?? ''}/${meeting ?? ''}/${name}`;
    case 'decision':
    case 'action':
    case 'action-update': {
      if (ref !== undefined) return `${kind} ${board ?? ''} ${slugOf(ref)}`;
      if (meeting === null) return `${kind} ${board ?? ''} ${name}`;
      return `${board ?? ''}/${meeting}#${minutedFragment(minutedKinds[kind], { item, number: Number(number ?? 1) })}`;
    }
    default:
      return `${kind} ${keysOf(kind, entry, { number }).at(-1) ?? ''}`;
  }
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
