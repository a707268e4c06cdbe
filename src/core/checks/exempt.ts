import { atMeeting, type ByMeeting, setAtMeeting } from '../by-meeting.ts';
import type { Finding } from '../issue.ts';
import { kinds } from '../schema/kinds.ts';
import { type Book, findingAt } from './check.ts';

const hint =
  'Take it out of the folder, and out of its history if it was ever committed; what the public may know belongs in the summary.';

/** An exempt item has a public summary and nothing else. */
export function* exempt({ content }: Book): Generator<Finding> {
  const exemptItems: ByMeeting<Set<string>> = new Map();
  for (const item of content.entries['agenda-item']) {
    if (item.data.exempt === undefined) continue;
    (atMeeting(exemptItems, item) ?? setAtMeeting(exemptItems, item, new Set())).add(item.data.number);
    if (item.text !== '') yield findingAt(item, [], 'exempt-text', 'An exempt item has a text.', hint);
    for (const field of ['papers', 'recommendations'] as const) {
      if (item.data[field] === undefined) continue;
      yield findingAt(item, [field], 'exempt-text', `An exempt item has \`${field}\`.`, hint);
    }
  }
  if (exemptItems.size === 0) return;
  const { decision, action, 'action-update': update } = content.entries;
  for (const entry of [...decision, ...action, ...update]) {
    if (entry.item === null || atMeeting(exemptItems, entry)?.has(entry.item) !== true) continue;
    yield findingAt(
      entry,
      [],
      'exempt-text',
      `There is ${entry.kind === 'decision' ? 'a' : 'an'} ${kinds[entry.kind].label} under an exempt item.`,
      `${hint} A decision that was announced belongs under a public item.`,
    );
  }
}
