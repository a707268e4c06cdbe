import { z } from 'zod';
import { choice, date, flag, name, reference } from './values.ts';

/** The roles on a board, in the order in which its members are listed. */
export const memberRoles = [
  'chair',
  'vice-chair',
  'member',
  'co-opted',
  'substitute',
  'adviser',
  'observer',
  'clerk',
] as const;

/** One person's place on one board, for a time. */
export const membershipSchema = z.strictObject({
  person: reference('person').describe('The id of the person.'),
  role: choice(memberRoles).describe('What they are on the board.'),
  onBehalfOf: name.optional().describe('The body that they represent.'),
  voting: flag.optional().describe('Whether they may vote; left out, the minute book says nothing about it.'),
  start: date.optional().describe('The first day of the membership.'),
  end: date.optional().describe('The last day of the membership.'),
});
