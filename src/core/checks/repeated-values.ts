import type { Entry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { readLink } from '../links.ts';
import { type Reference, referencesIn } from '../references/references.ts';
import type { Registry } from '../references/registry.ts';
import { isLinkTarget } from '../schema/values.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** No list names one record in two ways, which its schema cannot tell, and no meeting was joint with its own board. */
export function* repeatedValues({ content: { entries }, registry }: IndexedContent): Generator<Finding> {
  for (const meeting of entries.meeting) yield* checkJoint(meeting);
  for (const ofKind of [entries['agenda-item'], entries.decision]) {
    for (const entry of ofKind) if (hasLongList(entry)) yield* checkLists(entry, registry);
  }
}

function* checkJoint(meeting: Entry<'meeting'>): Generator<Finding> {
  const index = meeting.data.jointWith?.indexOf(meeting.board ?? '') ?? -1;
  if (index < 0) return;
  const message = `\`jointWith\` names \`${meeting.board ?? ''}\`, the board whose meeting it is; expected other boards.`;
  yield findingAt(meeting, ['jointWith', index], 'repeated-value', message, 'Take it out.');
}

/** Whether a list of a record has several values, as few have. */
function hasLongList({ data }: Entry): boolean {
  return Object.values(data).some((value) => Array.isArray(value) && value.length > 1);
}

function* checkLists(entry: Entry, registry: Registry): Generator<Finding> {
  const seen = new Map<string | number | undefined, Map<unknown, string>>();
  for (const reference of referencesIn(entry)) {
    const { path, value } = reference;
    const named = recordNamed(reference, entry, registry);
    if (path.length !== 2 || named === null) continue;
    const inList = seen.get(path[0]) ?? new Map<unknown, string>();
    const first = inList.get(named);
    seen.set(path[0], inList.set(named, first ?? value));
    if (first === undefined) continue;
    const message = `\`${fieldName(path, entry.section)}\` has \`${value}\`, which names the same as \`${first}\` before it.`;
    yield findingAt(entry, path, 'repeated-value', message, 'Keep one of the two.');
  }
}

/** What a reference leads to, the same for each way of naming it; null where there is nothing. */
function recordNamed({ target, value }: Reference, { board, file }: Entry, registry: Registry): unknown {
  if (!isLinkTarget(target)) return registry.find(target, value, board).entry;
  const { path, url, fragment } = readLink(value, file);
  return path === null ? url : `${path}#${fragment ?? ''}`;
}
