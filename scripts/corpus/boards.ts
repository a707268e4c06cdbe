import type { Person } from './people.ts';
import { topics } from './topics.ts';
import type { Topic } from './topics.ts';

/** Somebody's place on a board, for a time. */
export interface Membership {
  person: Person;
  role: 'chair' | 'vice-chair' | 'member' | 'co-opted';
  start: string;
  end: string | undefined;
}

/** A board of the corpus, with everybody who ever sat on it. */
export interface Board {
  id: string;
  name: string;
  code: string;
  kind: string;
  venue: string;
  start: string;
  quorum: number;
  topics: Topic[];
  members: Membership[];
}

const table = `
  council       | CL  | other       | 18:00 | Guildhall                | Wendmere Council
  cabinet       | CAB | executive   | 14:00 | Guildhall                | Cabinet
  audit         | AUD | regulatory  | 10:00 | Committee Room 2         | Audit and Governance Committee
  planning      | PL  | regulatory  | 13:30 | Council Chamber          | Planning Committee
  licensing     | LIC | regulatory  | 10:00 | Committee Room 1         | Licensing Committee
  scrutiny      | OS  | scrutiny    | 17:30 | Council Chamber          | Overview and Scrutiny Committee
  children      | CYP | scrutiny    | 10:30 | Committee Room 1         | Children and Young People Board
  adult-care    | ACH | scrutiny    | 10:00 | Committee Room 2         | Adult Care and Health Panel
  wellbeing     | HWB | partnership | 14:00 | Marsh Lane Centre        | Health and Wellbeing Board
  safety        | CSP | partnership | 09:30 | Police Headquarters      | Community Safety Partnership
  schools-forum | SF  | advisory    | 16:00 | Teachers’ Centre         | Schools Forum
  pensions      | PEN | trust       | 11:00 | Committee Room 3         | Pension Fund Trustees
  harbour-trust | HT  | trust       | 19:00 | Harbour Office           | Wendmere Harbour Trust
  museums       | MUS | foundation  | 15:00 | Old Corn Exchange        | Museums and Archives Foundation
  homes         | WH  | company     | 12:30 | Quayside House           | Board of Wendmere Homes
  north-area    | NA  | area        | 19:00 | North Community Centre   | North Area Committee
  south-area    | SA  | area        | 19:00 | South Road School        | South Area Committee
  climate       | CC  | advisory    | 17:00 | Committee Room 1         | Climate Advisory Panel
  thornwick     | TPC | parish      | 19:30 | Thornwick Village Hall   | Thornwick Parish Council
  transport     | JTC | partnership | 10:00 | County Hall              | Joint Transport Committee`;

/** The boards without their members, the parent of them all first. */
export const boardOutlines = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([id = '', code = '', kind = '', start = '', venue = '', name = ''], index) => {
    const own = [...topics, ...topics].slice(index * 2, index * 2 + 12);
    return { id, name, code, kind, venue, start, topics: own };
  });
