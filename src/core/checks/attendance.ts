import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { attendanceLists } from '../schema/meeting.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Everybody is in the attendance of a meeting once, and nobody substitutes for somebody who is there. */
export function* attendance({ content }: IndexedContent): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const seen = new Map<string, string>();
    for (const list of attendanceLists) {
      for (const [index, { person }] of (meeting.data.attendance?.[list] ?? []).entries()) {
        const first = seen.get(person);
        if (first === undefined) seen.set(person, list);
        else yield twice(meeting, list, index, person, first);
      }
    }
    yield* substitutes(meeting);
  }
}

function* substitutes(meeting: Entry<'meeting'>): Generator<Finding> {
  const { present = [], remote = [] } = meeting.data.attendance ?? {};
  const throughout = [...present, ...remote].filter(({ arrivedAt, leftAt }) => (arrivedAt ?? leftAt) === undefined);
  const there = new Set(throughout.map(({ person }) => person));
  for (const [list, people] of [['present', present] as const, ['remote', remote] as const]) {
    for (const [index, { person, substituteFor }] of people.entries()) {
      if (substituteFor === undefined || !there.has(substituteFor)) continue;
      yield findingAt(
        meeting,
        ['attendance', list, index, 'substituteFor'],
        'attendance',
        `\`${person}\` sits as the substitute for \`${substituteFor}\`, who was there throughout.`,
        'Remove one of the two, or say with `arrivedAt` or `leftAt` when the member was there.',
      );
    }
  }
}

function twice(meeting: Entry, list: string, index: number, person: string, first: string): Finding {
  const message = `\`${person}\` is ${list === first ? 'twice ' : `under \`${first}\` and `}under \`${list}\`.`;
  return findingAt(
    meeting,
    ['attendance', list, index],
    'attendance',
    message,
    'Keep the one that is right; use `arrivedAt` for late arrival and `leftAt` for early departure.',
  );
}
