import { suggest } from '../did-you-mean.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { everyReference, referencesIn, type Reference } from '../references.ts';
import type { KeyedKind, Registry } from '../registry.ts';
import { kinds } from '../schema/kinds.ts';
import { type Book, findingAt } from './check.ts';

const forms: Record<KeyedKind, string> = {
  board: 'the id of a board, like `finance`',
  person: 'the id of a person, like `jane-doe`',
  topic: 'the id of a topic, like `mental-health`',
  meeting: 'a meeting’s date, like `2026-01-31`, or `finance/2026-01-31` for another board’s',
  'agenda-item': 'a meeting and an item, like `2026-01-31#item-6`',
  decision: 'a reference, like `FIN 26/4`, or a place, like `2026-01-31#item-6-decision-1`',
  action: 'a reference, like `A 26/4`, or a place, like `2026-01-31#item-6-action-1`',
};

/** Every reference in a field names a record that exists. */
export function* knownReference({ content, registry }: Book): Generator<Finding> {
  for (const entries of Object.values(content.entries)) {
    for (const entry of entries as Entry[]) {
      if (everyReference(entry, (target, value) => isThere(target, value, entry.board, registry))) continue;
      for (const reference of referencesIn(entry)) {
        const { target } = reference;
        if (target !== 'paper-or-file') yield* check(entry, reference, target, registry);
      }
    }
  }
}

function isThere(target: Reference['target'], value: string, board: string | null, registry: Registry): boolean {
  return target === 'paper-or-file' || registry.find(target, value, board).entry !== null;
}

function* check(entry: Entry, { value, path }: Reference, target: KeyedKind, registry: Registry): Generator<Finding> {
  const found = registry.find(target, value, entry.board);
  if (found.entry !== null || found.reason === 'rejected') return;
  const field = path.filter((step) => typeof step === 'string').join('.');
  if (found.reason === 'form') {
    const message = `\`${field}\` is \`${value}\`; expected ${forms[target]}.`;
    yield findingAt(entry, path, 'reference-form', message, 'Write it in that form.');
    return;
  }
  const { label } = kinds[target];
  const message = `\`${field}\` names the ${label} \`${value}\`, which does not exist.`;
  const known = registry.byKey[target].keys();
  yield findingAt(entry, path, 'unknown-reference', message, suggestion(value, known, entry.board, target));
}

function suggestion(value: string, known: Iterable<string>, board: string | null, target: KeyedKind): string {
  const asTyped = Array.from(known, (key) => shorten(key, board));
  return suggest(value, asTyped, `Write ${forms[target]}, of a record that is there.`);
}

/** A key as it is typed in its own board: without the board's name. */
function shorten(key: string, board: string | null): string {
  if (board === null || !(key.startsWith(`${board}/`) || key.startsWith(`${board} `))) return key;
  return key.slice(board.length + 1);
}
