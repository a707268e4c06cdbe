import type { Checked } from '../check-folder.ts';
import { counted } from '../figures.ts';
import type { Issue } from '../rules/issue.ts';

/** How many records of each kind a content folder holds. */
export interface Counts {
  readonly boards: number;
  readonly meetings: number;
  readonly items: number;
  readonly decisions: number;
  readonly actions: number;
}

/** Counts the sound records of a content folder. */
export function countRecords({ content: { entries } }: Checked): Counts {
  return {
    boards: entries.board.length,
    meetings: entries.meeting.length,
    items: entries['agenda-item'].length,
    decisions: entries.decision.length,
    actions: entries.action.length,
  };
}

/** "Sound: 2 boards, 1 meeting, 5 agenda items, 3 decisions and 0 actions." */
export function describeRecords(checked: Checked): string {
  const { boards, meetings, items, decisions, actions } = countRecords(checked);
  const parts = [
    counted(boards, 'board'),
    counted(meetings, 'meeting'),
    counted(items, 'agenda item'),
    counted(decisions, 'decision'),
  ];
  return `Sound: ${parts.join(', ')} and ${counted(actions, 'action')}.`;
}

/** "3 errors and 1 warning in 2 files", of at least one problem. */
export function describeIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const found = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${found.filter((part) => part !== '').join(' and ')} in ${counted(files, 'file')}`;
}
