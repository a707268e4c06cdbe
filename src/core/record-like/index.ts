import type { Finding } from '../rules/issue.ts';
import type { Section } from '../markdown/sections.ts';
import { kindsIn } from '../markdown/sections-in.ts';
import type { Kind } from '../schema/kinds.ts';
import { findAttendanceLines } from './attendance.ts';
import { type Block, blocksIn, tablesIn, type TypedTable } from './blocks.ts';
import { findDeclarationLines } from './declaration.ts';
import { findGoingOn } from './going-on.ts';
import { findLikely } from './likely.ts';
import { findRecordLines, type RecordKind } from './line.ts';
import type { MinutesFile } from './minutes-file.ts';
import { findMotionLines } from './motion.ts';
import { findNextMeetingLines } from './next-meeting.ts';
import { findRecordTables } from './table.ts';

/** What is looked for in the text of each kind of record: a decision’s own is one, as an action’s is. */
const soughtIn: Readonly<Partial<Record<Kind, readonly RecordKind[]>>> = {
  meeting: ['action', 'decision'],
  'agenda-item': ['action', 'decision'],
  decision: ['action'],
  action: ['decision'],
  'action-update': ['decision'],
};

/**
 * What is written in the text of a record like another record but is not one: lines and tables of decisions and actions, and
 * what the frontmatter of a meeting does not say.
 */
export function findRecordLike(section: Section, kind: Kind, file: MinutesFile): Finding[] {
  const sought = soughtIn[kind];
  if (sought === undefined && kind !== 'key-message') return [];
  const blocks = blocksIn(section, file);
  if (sought === undefined) return blocks.length === 0 ? [] : findInMessage(blocks, section, file);
  const tables = tablesIn(section, file);
  const isOfMeeting = kind === 'meeting' || kind === 'agenda-item';
  return [
    ...findNextMeetingLines(blocks, section, file),
    ...(isOfMeeting ? findOfMeeting(blocks, tables, section, kind, file) : findGoingOn(section, kind, file)),
    ...(blocks.length + tables.length === 0 ? [] : findInBlocks(blocks, tables, section, kind, file)),
  ];
}

/** What is in the minutes of a meeting or an item, whether in a heading or under one. */
function findOfMeeting(
  blocks: readonly Block[],
  tables: readonly TypedTable[],
  section: Section,
  kind: Kind,
  file: MinutesFile,
): Finding[] {
  return [...findAttendanceLines(blocks, section, tables, file), ...findLikely(blocks, section, kind, file)];
}

/** What is in the text of any record of a meeting. */
function findInBlocks(
  blocks: readonly Block[],
  tables: readonly TypedTable[],
  section: Section,
  kind: Kind,
  file: MinutesFile,
): Finding[] {
  return [
    ...findRecordTables(tables, section, kind, file.source),
    ...findRecordLines([...blocks, ...tables], section, kind, file.source, soughtIn[kind] ?? []),
    ...findMotionLines(blocks, section, kind, file.source),
    ...findDeclarationLines(blocks, file),
  ];
}

/** What a message says may be about what the minutes record; if they record nothing of its kind, it is recorded nowhere else. */
function findInMessage(blocks: readonly Block[], section: Section, { root, source }: MinutesFile): Finding[] {
  const recorded = kindsIn(root);
  if (!recorded.has('agenda-item')) return []; // The items have files of their own.
  const sought = (['action', 'decision'] as const).filter((kind) => !recorded.has(kind));
  return findRecordLines(blocks, section, 'key-message', source, sought);
}
