import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { presenceOf } from '../presence.ts';
import { type Book, findingAt, meetingOf } from './check.ts';

/** A meeting that was held had its quorum, and still had it where it decided, as far as its board and its minutes say. */
export function* quorum({ content, registry }: Book): Generator<Finding> {
  const presence = presenceOf(content);
  const neededAt = ({ board }: Entry) => registry.find('board', board ?? '', board).entry?.data.quorum ?? 0;
  for (const meeting of content.entries.meeting) {
    if (meeting.data.status !== 'held') continue;
    const { voters } = presence(meeting);
    const needed = neededAt(meeting);
    if (voters === null || voters.length >= needed) continue;
    yield findingAt(
      meeting,
      ['attendance'],
      'quorum',
      `Of those who could vote ${were(voters)} there, and the quorum is ${String(needed)}.`,
      'Mend the attendance, or set the status to `inquorate`.',
    );
  }
  const seen = new Set<string>();
  for (const decision of content.entries.decision) {
    const meeting = meetingOf(decision, registry);
    const place = `${decision.board ?? ''}/${decision.meeting ?? ''} ${decision.item ?? ''}`;
    if (meeting?.data.status !== 'held' || isPutOff(decision) || seen.has(place)) continue;
    seen.add(place);
    const voters = presence(meeting).votersAt(decision.item);
    const needed = neededAt(decision);
    // Where the whole meeting had too few, that is said above.
    if (voters === null || voters.length >= needed || (presence(meeting).voters ?? []).length < needed) continue;
    yield findingAt(
      decision,
      [],
      'quorum',
      `Of those who could vote ${were(voters)} there for item ${decision.item ?? ''}, and the quorum is ${String(needed)}.`,
      'Look at who had arrived late, left early or left the room; without a quorum the item can only be put off.',
    );
  }
}

function isPutOff({ data: { outcome } }: Entry<'decision'>): boolean {
  return outcome === 'deferred' || outcome === 'withdrawn';
}

function were({ length }: readonly string[]): string {
  return `${String(length)} ${length === 1 ? 'was' : 'were'}`;
}
