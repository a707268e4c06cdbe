import { drawNames, toId } from './names.ts';
import { drawBetween, pick } from './random.ts';
import type { Random } from './random.ts';

const memberCount = 136;
const posts = [
  'Chief Executive',
  'Monitoring Officer',
  'Director of Finance',
  'Director of Children’s Services',
  'Director of Public Health',
  'Head of Planning',
  'Head of Legal Services',
  'Head of Housing',
  'Head of Transport',
  'Democratic Services Manager',
  'Policy Adviser',
  'Principal Auditor',
];
const organisations = [
  'Wendmere Council',
  'Wendmere Council',
  'Wendmere Council',
  'Wendmere NHS Trust',
  'Wendmere Voluntary Action',
  'Wendmere Chamber of Commerce',
  'Wendmere Police',
];

/** Somebody who sits on boards or advises them, from one year to another. */
export interface Person {
  id: string;
  name: string;
  organisation: string;
  post?: string;
  from: number;
  to: number;
}

/** Draws the people of the corpus: the members first, then two officers for every post, one after the other. */
export function drawPeople(random: Random): { members: Person[]; officers: Person[] } {
  const names = drawNames(random, memberCount + posts.length * 2);
  const members = names.slice(0, memberCount).map((name, index) => {
    const from = 1993 + Math.floor((index * 28) / memberCount);
    return {
      id: toId(name),
      name,
      organisation: pick(random, organisations),
      from,
      to: from + drawBetween(random, 9, 20),
    };
  });
  const officers = names.slice(memberCount).map((name, index) => {
    const post = posts[index % posts.length] ?? '';
    const first = index < posts.length;
    const change = 2009 + (index % posts.length);
    const years = first ? { from: 2000, to: change } : { from: change + 1, to: 2030 };
    return { id: toId(name), name, organisation: 'Wendmere Council', post, ...years };
  });
  return { members, officers };
}

/** Says whether somebody was there in a year. */
export function isActive(person: Person, year: number): boolean {
  return person.from <= year && year <= person.to;
}
