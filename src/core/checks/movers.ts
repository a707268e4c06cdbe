import type { Finding } from '../rules/issue.ts';
import { presenceOf } from '../presence.ts';
import { isId } from '../references/references.ts';
import type { Registry } from '../references/registry.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Two different people move and second a decision, and both were there for its item. */
export function* movers({ content, registry }: IndexedContent): Generator<Finding> {
  const presence = presenceOf(content);
  for (const decision of content.entries.decision) {
    const { mover, seconder } = decision.data;
    if ((mover ?? seconder) === undefined) continue;
    if (seconder !== undefined && seconder === mover) {
      yield findingAt(
        decision,
        ['seconder'],
        'mover-present',
        `\`${seconder}\` both moved and seconded the decision.`,
        'Name the one who seconded it, or delete the line.',
      );
    }
    const meeting = registry.meetingOf(decision);
    const there = meeting === null ? null : presence(meeting).thereAt(decision.item);
    if (there === null || there.some((each) => isUnknown(each, registry))) continue;
    for (const field of ['mover', 'seconder'] as const) {
      const person = decision.data[field];
      // A name without a record may be written in more than one way, and an unknown id is reported as such.
      if (person === undefined || !isId(person) || isUnknown(person, registry) || there.includes(person)) continue;
      yield findingAt(
        decision,
        [field],
        'mover-present',
        `\`${person}\` ${field === 'mover' ? 'moved' : 'seconded'} the decision, but was not there for its item.`,
        'Check who was present, had arrived or left, or had left the room; those in attendance cannot move anything.',
      );
    }
  }
}

function isUnknown(person: string, registry: Registry): boolean {
  return isId(person) && registry.find('person', person, null).entry === null;
}
