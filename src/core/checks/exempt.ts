import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { numbersFrom } from '../references/item-number.ts';
import { oneOf } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

const hint =
  'Remove it from the folder, and from its history if it was ever committed; what the public may know belongs in the summary.';

/** An exempt item, with everything below it, has a public summary and nothing else. */
export function* exempt({ content }: IndexedContent): Generator<Finding> {
  const exemptItems = findExempt(content.entries['agenda-item']);
  if (exemptItems.size === 0) return;
  const isExempt = (entry: Entry, number: string | null | undefined) =>
    number != null && numbersFrom(number).some((each) => atMeeting(exemptItems, entry)?.has(each));
  for (const item of content.entries['agenda-item']) if (isExempt(item, item.data.number)) yield* findText(item);
  const { decision, action, 'action-update': update, 'key-message': message } = content.entries;
  for (const entry of [...decision, ...action, ...update, ...message]) {
    if (!isExempt(entry, entry.kind === 'key-message' ? entry.data.item : entry.item)) continue;
    yield findingAt(
      entry,
      [],
      'exempt-text',
      `There is ${oneOf(entry.kind)} under an exempt item.`,
      `${hint} If a decision was announced, it belongs under a public item.`,
    );
  }
}

/** The numbers of the items that say that they are exempt, by their meetings. */
function findExempt(items: readonly Entry<'agenda-item'>[]): ByMeeting<Set<string>> {
  const found: ByMeeting<Set<string>> = new Map();
  for (const item of items) {
    if (item.data.exempt === undefined && item.data.kind !== 'exempt') continue;
    (atMeeting(found, item) ?? setAtMeeting(found, item, new Set())).add(item.data.number);
  }
  return found;
}

function* findText(item: Entry<'agenda-item'>): Generator<Finding> {
  const { kind, exempt: reasons } = item.data;
  if (kind === 'exempt' && reasons === undefined) {
    const message = 'The item is of the kind `exempt` and does not say on what ground, or what the public may know.';
    const advice = 'Add `exempt` with its `ground` and `summary`, or give it another kind.';
    yield findingAt(item, ['kind'], 'exempt-ground', message, advice);
  }
  if (item.text !== '') yield findingAt(item, [], 'exempt-text', 'An exempt item has text.', hint);
  for (const field of ['papers', 'recommendations'] as const) {
    if (item.data[field] === undefined) continue;
    yield findingAt(item, [field], 'exempt-text', `An exempt item has \`${field}\`.`, hint);
  }
}
