import type { z } from 'zod';
import { actionSchema, actionUpdateSchema } from './action.ts';
import { agendaItemSchema } from './agenda-item.ts';
import { boardSchema } from './board.ts';
import { decisionSchema } from './decision.ts';
import { holidaysSchema } from './holidays.ts';
import { keyMessageSchema } from './key-message.ts';
import { meetingSchema } from './meeting.ts';
import { membershipSchema } from './membership.ts';
import { movedSchema } from './moved.ts';
import { paperSchema } from './paper.ts';
import { personSchema } from './person.ts';
import { sealsSchema } from './seals.ts';
import { siteSchema } from './site.ts';
import { topicSchema } from './topic.ts';

/** Every kind of record, with its one schema and what a clerk calls it. */
export const kinds = {
  site: { label: 'site', schema: siteSchema },
  holidays: { label: 'list of holidays', schema: holidaysSchema },
  moved: { label: 'list of moved addresses', schema: movedSchema },
  person: { label: 'person', schema: personSchema },
  topic: { label: 'topic', schema: topicSchema },
  board: { label: 'board', schema: boardSchema },
  membership: { label: 'membership', schema: membershipSchema },
  meeting: { label: 'meeting', schema: meetingSchema },
  'agenda-item': { label: 'agenda item', schema: agendaItemSchema },
  decision: { label: 'decision', schema: decisionSchema },
  action: { label: 'action', schema: actionSchema },
  'action-update': { label: 'action update', schema: actionUpdateSchema },
  'key-message': { label: 'key message', schema: keyMessageSchema },
  paper: { label: 'paper', schema: paperSchema },
  seals: { label: 'record of seals', schema: sealsSchema },
} as const;

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** A record of a kind as a sentence has it: `an action`. */
export function oneOf(kind: Kind): string {
  const { label } = kinds[kind];
  return /^[aeiou]/.test(label) ? `an ${label}` : `a ${label}`;
}

/** The kinds of which a folder has thousands of records: meetings, and what they have before them and make. */
export const plentifulKinds = [
  'meeting',
  'agenda-item',
  'decision',
  'action',
  'action-update',
  'key-message',
  'paper',
] as const satisfies readonly Kind[];

/** The fields of a valid record of a kind. */
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
