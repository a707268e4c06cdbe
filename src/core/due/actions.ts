import type { Board } from '../book.ts';
import type { Due } from './due.ts';

/** Actions whose day has passed. */
export function* overdueActions(board: Board): Generator<Due> {
  for (const action of board.actions) {
    if (!action.isOverdue) continue;
    const { data, name, owner, due, timesRevised, entry } = action;
    const label = data.ref === undefined ? 'Action' : `Action ${data.ref}`;
    yield {
      board,
      kind: 'action',
      by: due,
      isOverdue: true,
      what: `${label}, ${owner.name}: ${name}`,
      working:
        timesRevised === 0 ? '' : `Its date was changed ${timesRevised === 1 ? 'once' : `${timesRevised} times`}.`,
      file: entry.file,
    };
  }
}
