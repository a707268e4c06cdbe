import { sayDate } from './dates.ts';
import { findEarlier } from './history.ts';
import { chance, drawBetween, pick } from './random.ts';
import { writeReport } from './sentence.ts';
import type { Setting } from './setting.ts';

/** Writes a sentence that links to an item or a decision of an earlier meeting; nothing if there was none. */
export function writeCitation({ pen, slot, history, others }: Setting): string | undefined {
  const { random } = pen;
  const cited = others.length > 0 && chance(random, 0.15) ? pick(random, others) : history;
  const folder = cited === history ? '' : `../../${cited.board.id}/meetings/`;
  const whose = cited === history ? 'the' : `the ${cited.board.name}’s`;
  if (chance(random, 0.25)) {
    const decision = findEarlier(random, cited.decisions, slot.date);
    if (decision === undefined) return undefined;
    const link = `[${whose} decision of ${sayDate(decision.date)}](${folder}${decision.meeting}.md#${decision.fragment})`;
    return writeReport(pen, `Following ${link} ,`);
  }
  const meeting = findEarlier(random, cited.meetings, slot.date);
  if (meeting === undefined) return undefined;
  const item = drawBetween(random, 1, meeting.items);
  const link = `[${whose} meeting of ${sayDate(meeting.date)}](${folder}${meeting.id}.md#item-${item})`;
  return writeReport(pen, `Members recalled from ${link} that`);
}
