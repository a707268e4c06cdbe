import { approvalsOf } from '../approvals.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { readReference } from '../records/keys.ts';
import { findUnsealed } from '../seal/unsealed.ts';
import { explainFault } from '../seal/explain.ts';
import { type Fault, findFaults } from '../seal/faults.ts';
import { gatherMinutes, meetingOfFile } from '../seal/minutes.ts';
import { movedMeetings } from '../seal/moved-meetings.ts';
import { bodyOf } from '../frontmatter/source.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every page of a sealed minute book holds, and nothing that was approved is missing from it. */
export function* seals({ content, registry }: IndexedContent): Generator<Finding> {
  const records = content.entries.seals;
  if (records.length === 0) return;
  const boards = new Set(records.map(({ board }) => board ?? ''));
  const minutes = {
    files: gatherMinutes(content.sources.values(), boards),
    approvals: approvalsOf(content, registry),
    moved: movedMeetings(content),
  };
  const unsound = new Set(Array.from(content.unsound, meetingOfFile));
  const meetings = Map.groupBy(content.entries.meeting, ({ board }) => board ?? '');
  for (const record of records) {
    const board = record.board ?? '';
    const { seals: pages } = record.data;
    const faults = [...findFaults(board, pages, minutes)];
    for (const fault of faults) if (!dependsOn(unsound, fault)) yield explainFault(fault);
    yield* checkBody(record, content);
    if (faults.length > 0) continue;
    const due = findUnsealed(board, meetings.get(board) ?? [], pages, minutes.approvals, registry);
    if (due.length === 0) continue;
    const names = due.map(({ meeting: { name }, correction }) =>
      correction === null ? `the minutes of \`${name}\`` : `correction ${String(correction)} of \`${name}\``,
    );
    const message = `Approved but not yet sealed: ${names.join(', ')}.`;
    yield findingAt(
      record,
      ['seals'],
      'unsealed-minutes',
      message,
      'Run `npm run seal`, which adds the pages to this file.',
    );
  }
}

/** What follows from a file with a problem of its own is not reported a second time. */
function dependsOn(unsound: ReadonlySet<string | null>, { kind, board, page }: Fault): boolean {
  if (kind === 'page' || kind === 'chain') return false;
  const approving = readReference('agenda-item', page.agreedAt, board)?.replace(/#.*$/, '') ?? '';
  return unsound.has(`${board}/${page.meeting}`) || (kind === 'approval' && unsound.has(approving));
}

function* checkBody(record: Entry<'seals'>, { sources }: IndexedContent['content']): Generator<Finding> {
  const source = sources.get(record.file);
  if (source === undefined || bodyOf(source).trim() === '') return;
  const message = 'There is text under the seals, which no page would show.';
  yield {
    rule: 'seal-chain',
    file: record.file,
    place: { offset: source.bodyStart },
    message,
    hint: 'Remove it: only `npm run seal` writes this file.',
  };
}
