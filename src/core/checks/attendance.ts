import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { type Book, findingAt } from './check.ts';

const lists = ['present', 'remote', 'apologies', 'absent', 'inAttendance'] as const;

/** Everybody stands once in the attendance of a meeting. */
export function* attendance({ content }: Book): Generator<Finding> {
  for (const meeting of content.entries.meeting) {
    const seen = new Map<string, string>();
    for (const list of lists) {
      for (const [index, { person }] of (meeting.data.attendance?.[list] ?? []).entries()) {
        const first = seen.get(person);
        if (first === undefined) seen.set(person, list);
        else yield twice(meeting, list, index, person, first);
      }
    }
  }
}

function twice(meeting: Entry, list: string, index: number, person: string, first: string): Finding {
  const message = `\`${person}\` stands ${list === first ? 'twice ' : `under \`${first}\` and `}under \`${list}\`.`;
  return findingAt(
    meeting,
    ['attendance', list, index],
    'attendance',
    message,
    'Keep the one that is right; late arrival and early departure are `arrivedAt` and `leftAt`.',
  );
}
