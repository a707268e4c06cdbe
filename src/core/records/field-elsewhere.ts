import type { Kind } from '../schema/kinds.ts';

/** Fields that clerks look for in a record, and where each one really is. */
const places: Readonly<Partial<Record<Kind, readonly (readonly [RegExp, string])[]>>> = {
  meeting: [
    [
      /^(?:present|remote|apologies|absent|inAttendance)$/,
      'It belongs below `attendance:`, with two spaces before it.',
    ],
  ],
  'agenda-item': [
    [
      /^(?:actions?|owner|due|status)$/,
      'An action has a section of its own in the item, under the heading `Action`; what became of an earlier one goes under `Action update`.',
    ],
    [
      /^(?:decisions?|resolved|mover|seconder|vote)$/,
      'A decision has a section of its own in the item, under the heading `Decision`.',
    ],
    [
      /^(?:present|apologies(?:ForAbsence)?|absent|inAttendance)$/,
      'Write who was there below `attendance:` in the frontmatter of the meeting.',
    ],
    [
      /^declarations?(?:OfInterests?)?$/,
      'Write interests that were declared below `declarations:` in the frontmatter of the meeting.',
    ],
  ],
};

/** Where a field belongs that a kind of record does not have; null if no other kind is known to have it either. */
export function fieldElsewhere(kind: Kind, name: string): string | null {
  return places[kind]?.find(([names]) => names.test(name))?.[1] ?? null;
}

/** Labels that clerks write for the fields of a record. */
const otherLabels: Readonly<Partial<Record<Kind, readonly (readonly [string, RegExp])[]>>> = {
  action: [
    ['owner', /^(?:who|lead|leadOfficer|responsible|responsibleOfficer|assignedTo|by|byWhom|name|person)$/],
    ['due', /^(?:deadline|dueDate|dueBy|when|by|byWhen|targetDate|completeBy|completionDate)$/],
  ],
  'action-update': [['due', /^(?:deadline|dueDate|dueBy|newDate|targetDate)$/]],
  decision: [
    ['outcome', /^result$/],
    ['mover', /^(?:proposer|proposed|proposedBy|moved|movedBy)$/],
    ['seconder', /^(?:seconded|secondedBy)$/],
  ],
};

/** The first and the last day of something, as pages head them and clerks write them. */
const ofTime = [
  ['start', /^(?:from|since|startDate|started|appointed|elected)$/],
  ['end', /^(?:to|until|till|endDate|ended|left|resigned)$/],
] as const;

/** The start or end of a group that has both, where it is called by another name and is not there already; null if neither is meant. */
export function timeMeant(name: string, known: readonly string[], there: readonly string[]): string | null {
  if (!ofTime.every(([field]) => known.includes(field))) return null;
  return ofTime.find(([field, labels]) => labels.test(name) && !there.includes(field))?.[0] ?? null;
}

/** The field of a record that clerks call by another name, and that is not there already; null if none is known. */
export function fieldMeant(kind: Kind, name: string, there: readonly string[]): string | null {
  return otherLabels[kind]?.find(([field, labels]) => labels.test(name) && !there.includes(field))?.[0] ?? null;
}
