import type { Attendance } from './attendance.ts';
import type { Value } from './frontmatter.ts';
import type { Person } from './people.ts';
import { chance, drawBetween, pick, pickSome } from './random.ts';
import type { Random } from './random.ts';

const interests = [
  'Governor of a school named in the report',
  'Trustee of a charity that receives a grant',
  'Owner of property near the site',
  'Employed by a partner organisation',
  'Member of the pension scheme',
  'Related to the applicant',
];

/** An interest that a member declared in an item. */
export interface Declaration {
  person: Person;
  item: number;
  interest: string;
  leftRoom: boolean;
}

/** Draws the interests that members declare in the items of a meeting. */
export function drawDeclarations(random: Random, attendance: Attendance, items: number): Declaration[] {
  const count = chance(random, 0.2) ? drawBetween(random, 1, 2) : 0;
  const whole = attendance.present.filter(({ leftAt }) => leftAt === undefined);
  return pickSome(random, whole, count).map(({ membership }) => ({
    person: membership.person,
    item: drawBetween(random, 2, items),
    interest: pick(random, interests),
    leftRoom: chance(random, 0.5),
  }));
}

/** Writes declarations as a field of a meeting's frontmatter. */
export function writeDeclarations(declarations: readonly Declaration[]): Value {
  return declarations.map(({ person, item, interest, leftRoom }) => ({
    person: person.id,
    item: String(item),
    interest,
    leftRoom: leftRoom ? 'yes' : 'no',
  }));
}
