import type { Decision, Item, Recommendation } from '../../core/book.ts';
import { wasHeld } from '../../core/held.ts';
import { compare } from '../../core/order.ts';
import { inWords } from '../words.ts';

/** Where a recommendation was considered, and what was decided on it; at least one of the two is there. */
export interface Answer {
  readonly item: Item | null;
  readonly decision: Decision | null;
}

/** Everything that came of a recommendation, in the order of time: its decisions, and the items that made none on it. */
export function answersOf({ decisions, paper }: Recommendation): Answer[] {
  const answered = new Set(decisions.map(({ item }) => item));
  return [
    ...decisions.map((decision) => ({ item: decision.item, decision })),
    ...paper.items.filter((item) => !answered.has(item)).map((item) => ({ item, decision: null })),
  ].sort((a, b) => compare(dateOf(a), dateOf(b)));
}

function dateOf({ item, decision }: Answer): string {
  return decision?.date ?? item?.meeting.date ?? '';
}

/** "Agreed as recommended", "Amended", "No decision on it is recorded": what is known of an answer. */
export function answerInWords({ item, decision }: Answer): string {
  if (decision === null) return item === null ? 'Not considered' : withoutDecision(item);
  const { outcome } = decision.data;
  if (outcome === undefined) return 'Outcome not stated';
  return outcome === 'agreed' || outcome === 'approved' ? `${inWords(outcome)} as recommended` : inWords(outcome);
}

/** What became of an item as a whole that tells why there is no decision. */
const untaken: readonly string[] = ['noted', 'deferred', 'withdrawn', 'referred', 'not-reached'];

function withoutDecision({ meeting, data: { outcome } }: Item): string {
  switch (meeting.minutes) {
    case 'to-come':
      return 'No decision yet';
    case 'unreported':
    case 'awaited':
      return 'The minutes are not yet written';
    case 'cancelled':
    case 'postponed':
      return `The meeting was ${meeting.minutes}`;
    case 'not-kept':
    case 'not-held':
      return 'There are no minutes here that say what was decided';
    default:
      if (meeting.data.status === 'inquorate') return 'No decision, for want of a quorum';
      return outcome === undefined || !untaken.includes(outcome)
        ? 'No decision on it is recorded'
        : `The item was ${inWords(outcome).toLowerCase()}; no decision on it is recorded`;
  }
}

/** What an item did with a recommendation, as the head of its place: it is still to come, or it was considered. */
export function placeLabel({ meeting }: Item): string {
  if (meeting.minutes === 'to-come') return 'To be considered at';
  return wasHeld(meeting) ? 'Considered at' : 'Was to be considered at';
}
