import type { Action } from '../../core/book.ts';
import type { ActionView } from './action-views.ts';
import type { State } from './log-lists.ts';
import type { Tone } from '../meeting/meeting.ts';
import { periodInWords } from '../register/periods.ts';
import { counted, inFigures } from '../../core/figures.ts';

const headings = {
  open: 'Open actions',
  overdue: 'Overdue actions',
  done: 'Actions done',
  dropped: 'Actions dropped',
} as const;

/** "Open actions", "Actions done in 2024": what a list of actions is called. */
export function viewHeading({ state, period }: Pick<ActionView, 'state' | 'period'>): string {
  const name = state === null ? 'Actions' : headings[state];
  if (period === null) return name;
  return `${name} ${state === null ? 'raised in' : 'in'} ${periodInWords(period)}`;
}

/** "12 actions open, 3 of them overdue": what a list of actions holds. */
export function describeView({ state, total }: Pick<ActionView, 'state' | 'total'>, overdue = 0): string {
  const count = `${counted(total, 'action')} ${state ?? 'raised'}`;
  return overdue === 0 ? count : `${count}, ${inFigures(overdue)} of them overdue`;
}

/** What is said where a list holds nothing. */
export function nothingIn(state: State): string {
  if (state === 'dropped') return 'No action has been dropped';
  return state === null ? 'No action was raised' : `No action is ${state}`;
}

/** How the state of an action is coloured; what was dropped is not coloured as what was done. */
export function toneOf({ isOpen, isOverdue, status }: Action): Tone {
  if (isOpen) return isOverdue ? 'alert' : 'action';
  return status === 'done' ? 'decision' : 'plain';
}
