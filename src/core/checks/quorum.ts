import type { Finding } from '../issue.ts';
import { presenceOf } from '../presence.ts';
import { type Book, findingAt } from './check.ts';

/** A meeting that was held had its quorum, as far as its board and its minutes say. */
export function* quorum({ content, registry }: Book): Generator<Finding> {
  const presence = presenceOf(content);
  for (const meeting of content.entries.meeting) {
    if (meeting.data.status !== 'held') continue;
    const board = registry.find('board', meeting.board ?? '', meeting.board).entry;
    const voters = presence(meeting).voters;
    const needed = board?.data.quorum;
    if (needed === undefined || voters === null || voters.length >= needed) continue;
    const message = `Of those who could vote ${String(voters.length)} ${voters.length === 1 ? 'was' : 'were'} there, and the quorum is ${String(needed)}.`;
    yield findingAt(
      meeting,
      ['attendance'],
      'quorum',
      message,
      'Mend the attendance, or set the status to `inquorate`.',
    );
  }
}
