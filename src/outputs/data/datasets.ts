import { actions, actionUpdates } from './actions.ts';
import { attendance } from './attendance.ts';
import { boards } from './boards.ts';
import { type Dataset } from './dataset.ts';
import { decisions } from './decisions.ts';
import { interests } from './interests.ts';
import { keyMessages } from './key-messages.ts';
import { meetings } from './meetings.ts';
import { papers } from './papers.ts';
import { votes } from './votes.ts';

/** Every dataset of a site, in the order in which they are offered. */
export const datasets: readonly Dataset[] = [
  decisions,
  votes,
  actions,
  actionUpdates,
  meetings,
  attendance,
  interests,
  keyMessages,
  papers,
  boards,
];
