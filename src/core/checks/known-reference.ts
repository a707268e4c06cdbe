import { ask } from '../hints/did-you-mean.ts';
import type { Entry, WrongEntry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { boardOfKey } from '../records/keys.ts';
import { groupByLength, inOrder, type Name, type Names, namesNear } from '../hints/names.ts';
import { lookAlike } from '../hints/look-alike.ts';
import { onceForEach } from '../once.ts';
import { everyReference, referencesIn, type Reference } from '../references/references.ts';
import type { KeyedKind, Registry } from '../references/registry.ts';
import { kinds } from '../schema/kinds.ts';
import { isLinkTarget } from '../schema/values.ts';
import { makeSuggester, type Suggester } from '../hints/suggester.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

const forms: Record<KeyedKind, string> = {
  board: 'the id of a board, like `finance`',
  person: 'the id of a person, like `jane-doe`',
  topic: 'the id of a topic, like `mental-health`',
  meeting: 'a meeting’s date, like `2026-01-31`, or `finance/2026-01-31` for another board’s',
  'agenda-item': 'a meeting and an item, like `2026-01-31#item-6`',
  decision:
    'a reference, like `FIN 26/4`, a place, like `2026-01-31#item-6-decision-1`, or a file, like `decisions/roof`',
  action: 'a reference, like `A 26/4`, a place, like `2026-01-31#item-6-action-1`, or a file, like `actions/roof`',
};

/** What a clerk does where more than one thing can be meant by a field, or no record can be there yet. */
const hints: Readonly<Partial<Record<string, string>>> = {
  // No agenda is written while the day to which a meeting was moved is an error.
  rescheduledTo: 'Remove the line, write the agenda of that day with `npm run new -- meeting`, and put the line back.',
  owner:
    'Write the id of a person who has a record, like `jane-doe`; a role or body is named with a capital, like `Caretaker`.',
};

/** Every reference in a field names a record that exists. */
export function* knownReference({ content, registry }: IndexedContent): Generator<Finding> {
  const keysOf = onceForEach((target: KeyedKind) => indexKeys(registry.byKey[target].keys()));
  const finder: Finder = { registry, keysOf, suggest: makeSuggester() };
  for (const entries of [...Object.values(content.entries), content.wrong]) {
    for (const entry of entries as readonly (Entry | WrongEntry)[]) {
      if (everyReference(entry, (target, value) => isThere(target, value, entry.board, registry))) continue;
      for (const reference of referencesIn(entry)) {
        const { target } = reference;
        if (!isLinkTarget(target)) yield* check(entry, reference, target, finder);
      }
    }
  }
}

function isThere(target: Reference['target'], value: string, board: string | null, registry: Registry): boolean {
  return isLinkTarget(target) || registry.find(target, value, board).entry !== null;
}

interface Finder {
  readonly registry: Registry;
  readonly keysOf: (target: KeyedKind) => Keys;
  readonly suggest: Suggester;
}

function* check(
  entry: Entry | WrongEntry,
  { value, path }: Reference,
  target: KeyedKind,
  { registry, keysOf, suggest }: Finder,
): Generator<Finding> {
  const found = registry.find(target, value, entry.board);
  if (found.entry !== null || found.reason === 'rejected') return;
  const field = fieldName(path, entry.section);
  if (found.reason === 'form') {
    const message = `\`${field}\` is \`${value}\`; expected ${forms[target]}.`;
    const file = fileOf(target, value, entry.board, registry);
    yield findingAt(entry, path, 'reference-form', message, lookAlike(value) ?? ask(file, 'Write it in that form.'));
    return;
  }
  const { label } = kinds[target];
  const message = `\`${field}\` names the ${label} \`${value}\`, which does not exist.`;
  const isMeant = (key: string) => {
    const { entry: each } = registry.find(target, key, entry.board);
    return each !== null && !isOwn(each, entry) && (target !== 'meeting' || isNearDate(value, key));
  };
  const known = () => keysNear(value, entry.board, keysOf(target), isMeant);
  const scope = `${target} ${isFree(target) ? (entry.board ?? '') : `${entry.file} ${String(entry.section)}`}`;
  const otherwise = hints[String(path[0])] ?? `Write ${forms[target]}, for a record that exists.`;
  const elsewhere = sameElsewhere(target, value, registry);
  const hint =
    lookAlike(value) ?? (elsewhere === null ? suggest(scope, value, known, otherwise) : ask(elsewhere, otherwise));
  yield findingAt(entry, path, 'unknown-reference', message, hint);
}

/** A decision or action that no meeting made, where only the name of its file is given. */
function fileOf(target: KeyedKind, value: string, board: string | null, registry: Registry): string | null {
  const typed = `${target}s/${value}`;
  return registry.find(target, typed, board).entry === null ? null : typed;
}

/**
 * A decision or action to which another board gives exactly this reference, as it is named from outside that board: then nobody
 * means the one with a similar reference.
 */
function sameElsewhere(target: KeyedKind, value: string, registry: Registry): string | null {
  if (target !== 'decision' && target !== 'action') return null;
  for (const board of registry.byKey.board.keys()) {
    const typed = [`${board} ${value}`, `${board}/${value}`].find((name) => registry.find(target, name, null).entry);
    if (typed !== undefined) return typed;
  }
  return null;
}

/** The keys of records of a kind. */
interface Keys {
  /** Those of each board as they are typed in it: without the board's name. */
  readonly own: ReadonlyMap<string | null, Names>;
  /** All of them, as they are typed in other boards. */
  readonly whole: Names;
}

function indexKeys(keys: Iterable<string>): Keys {
  const all = inOrder(keys);
  const byBoard = Map.groupBy(all, ({ text }) => boardOfKey(text));
  byBoard.delete(null);
  const own = Array.from(byBoard, ([board, names]) => [board, groupByLength(names.map(shorten))] as const);
  return { own: new Map(own), whole: groupByLength(all) };
}

function shorten({ text, order }: Name): Name {
  return { text: text.slice((boardOfKey(text)?.length ?? -1) + 1), order };
}

/** The keys with which a wrong reference is compared, as they are typed in its board. */
function* keysNear(
  wrong: string,
  board: string | null,
  { own, whole }: Keys,
  isMeant: (key: string) => boolean,
): Generator<Name> {
  for (const name of namesNear(wrong, own.get(board) ?? new Map<number, Name[]>())) if (isMeant(name.text)) yield name;
  for (const name of namesNear(wrong, whole)) {
    const typed = board !== null && boardOfKey(name.text) === board ? shorten(name) : name;
    if (isMeant(typed.text)) yield typed;
  }
}

/** Whether no record can name itself by a reference to a kind, so that what is suggested does not depend on who asks. */
function isFree(target: KeyedKind): boolean {
  return target === 'person' || target === 'topic';
}

/** Whether a record is the one that names, or the meeting or board in which that stands: nobody means these. */
function isOwn({ kind, board, meeting, file, section }: Entry, entry: Entry | WrongEntry): boolean {
  if (kind === 'meeting') return board === entry.board && meeting === entry.meeting;
  return kind === 'board' ? board === entry.board : file === entry.file && section === entry.section;
}

/** Whether two names of meetings differ only in the year, the month or the day: all dates look alike. */
function isNearDate(name: string, other: string): boolean {
  const [parts = [], others = []] = [name, other].map((each) => /\d{4}-\d{2}-\d{2}/.exec(each)?.[0].split('-'));
  return parts.filter((part, index) => part === others[index]).length >= 2;
}
