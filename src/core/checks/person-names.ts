import { membershipsHeld } from '../memberships.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { normalName } from '../references/owners.ts';
import { isId } from '../references/references.ts';
import { attendanceLists } from '../schema/meeting.ts';
import { findingAt } from './check.ts';
import { areInitials } from '../references/initials.ts';
import { withInitialsIn } from './initials.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

type Path = readonly (string | number)[];

/** Who has a record is named by the id where a meeting says who was there or declared an interest, and a decision who moved it. */
export function* personNames({ content, registry }: IndexedContent): Generator<Finding> {
  const { entries } = content;
  const rolesOn = membershipsHeld(content);
  const people = new Map(entries.person.map(({ name: id, data: { name } }) => [withoutTitle(name), id]));
  const withInitials = withInitialsIn(content);
  function* look(
    entry: Entry,
    name: string | undefined,
    path: Path,
    mayStay = (_: string) => false,
  ): Generator<Finding> {
    if (name === undefined || isId(name)) return;
    const id = people.get(withoutTitle(name)) ?? people.get(withoutTitle(name.replace(role, '')));
    if (id !== undefined && !mayStay(id)) yield byName(entry, name, id, path);
    if (id !== undefined || !areInitials(name)) return;
    const person = withInitials(name, entry.board, registry.meetingOf(entry)?.data.date ?? null);
    if (person !== null) yield byInitials(entry, name, person, path);
  }
  for (const meeting of entries.meeting) {
    const { attendance = {}, declarations = [] } = meeting.data;
    for (const list of attendanceLists) {
      for (const [index, { person }] of (attendance[list] ?? []).entries()) {
        // A guest may be named as the minutes have it.
        const isGuest = (id: string) =>
          list === 'inAttendance' && rolesOn(meeting.board, id, meeting.data.date).length === 0;
        yield* look(meeting, person, ['attendance', list, index], isGuest);
      }
    }
    for (const [index, { person }] of declarations.entries()) yield* look(meeting, person, ['declarations', index]);
  }
  for (const decision of entries.decision) {
    yield* look(decision, decision.data.mover, ['mover']);
    yield* look(decision, decision.data.seconder, ['seconder']);
  }
}

/** What follows a name to say in what role somebody came. */
const role = /(?:,| \().*$/s;

const title = /^(?:(?:cllr|councillor|alderman|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|revd)\.? )+/;

function withoutTitle(name: string): string {
  return normalName(name).replace(title, '');
}

const hint = (id: string) =>
  `Did you mean \`${id}\`? Only the id makes it count for that person, in attendance and wherever they are listed.`;

function byInitials(entry: Entry, initials: string, { name: id, data }: Entry<'person'>, path: Path): Finding {
  const message = `\`${initials}\` are the initials of ${data.name}, who has a record and is on the board.`;
  return findingAt(entry, path, 'person-name', message, hint(id));
}

function byName(entry: Entry, name: string, id: string, path: Path): Finding {
  const message = `\`${name}\` is the name of a person who has a record.`;
  return findingAt(entry, path, 'person-name', message, hint(id));
}
