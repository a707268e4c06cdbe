import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { presenceOf } from '../presence.ts';
import { boardOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A meeting that was held had its quorum, and still had it where it decided, as far as its board and its minutes say. */
export function* quorum({ content, registry }: IndexedContent): Generator<Finding> {
  const presence = presenceOf(content);
  const neededAt = (entry: Entry) => boardOf(entry, registry)?.data.quorum ?? 0;
  for (const meeting of content.entries.meeting) {
    if (meeting.data.status !== 'held') continue;
    const { voters } = presence(meeting);
    const needed = neededAt(meeting);
    if (voters === null || voters.length >= needed) continue;
    yield findingAt(
      meeting,
      ['attendance'],
      'quorum',
      `Of those who could vote, ${were(voters)} there; the quorum is ${String(needed)}.`,
      'Correct the attendance, or set the status to `inquorate`.',
    );
  }
  const seen: ByMeeting<Set<string | null>> = new Map();
  for (const decision of content.entries.decision) {
    const meeting = registry.meetingOf(decision);
    if (meeting?.data.status !== 'held' || isPutOff(decision)) continue;
    const items = atMeeting(seen, meeting) ?? setAtMeeting(seen, meeting, new Set());
    if (items.has(decision.item)) continue;
    items.add(decision.item);
    const voters = presence(meeting).votersAt(decision.item);
    const needed = neededAt(decision);
    // Where the whole meeting had too few, that is said above.
    if (voters === null || voters.length >= needed || (presence(meeting).voters ?? []).length < needed) continue;
    yield findingAt(
      decision,
      [],
      'quorum',
      `Of those who could vote, ${were(voters)} there for item ${decision.item ?? ''}; the quorum is ${String(needed)}.`,
      'Check who had arrived late, left early or left the room; without a quorum the item can only be deferred.',
    );
  }
}

function isPutOff({ data: { outcome } }: Entry<'decision'>): boolean {
  return outcome === 'deferred' || outcome === 'withdrawn';
}

function were({ length }: readonly string[]): string {
  return `${String(length)} ${length === 1 ? 'was' : 'were'}`;
}
