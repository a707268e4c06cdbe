import type { Attendance } from './attendance.ts';
import type { Declaration } from './declaration.ts';
import type { History } from './history.ts';
import type { PaperLink } from './paper.ts';
import type { Pen } from './pen.ts';
import type { Person } from './people.ts';
import type { Slot } from './schedule.ts';
import type { Topic } from './topics.ts';

/** Everything that the writer of a meeting's items knows. */
export interface Setting {
  pen: Pen;
  slot: Slot;
  attendance: Attendance;
  declarations: Declaration[];
  history: History;
  others: readonly History[];
}

/** Everything that the writer of an item's decisions and actions knows besides. */
export interface ItemSetting extends Setting {
  number: number;
  title: string;
  topics: Topic[];
  voters: Person[];
  paper: PaperLink | undefined;
}
