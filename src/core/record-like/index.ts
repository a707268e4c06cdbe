import type { Finding } from '../rules/issue.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksIn } from './blocks.ts';
import { findAttendanceLines } from './attendance.ts';
import { findDeclarationLines } from './declaration.ts';
import { findRecordLines } from './line.ts';
import { findMotionLines } from './motion.ts';
import { findNextMeetingLines } from './next-meeting.ts';
import { findRecordTables } from './table.ts';

/** A file of minutes, as far as it matters here. */
export interface MinutesFile {
  readonly source: Pick<Source, 'path' | 'bodyStart'>;
  readonly body: string;
  /** The frontmatter of a meeting; null where it is no meeting’s, or cannot be read. */
  readonly meeting: Readonly<Record<string, unknown>> | null;
}

/** What is written in the text of a record like another one, and is none: lines and tables of decisions and actions, and what the frontmatter of a meeting does not say. */
export function findRecordLike(section: Section, kind: Kind, { source, body, meeting }: MinutesFile): Finding[] {
  if (kind !== 'meeting' && kind !== 'agenda-item' && kind !== 'decision') return [];
  const lacks = (field: string) => kind !== 'decision' && meeting !== null && !Object.hasOwn(meeting, field);
  const blocks = blocksIn(section, body);
  return [
    ...findRecordTables(section, kind, source),
    ...(lacks('attendance') ? findAttendanceLines(blocks, section, body, source) : []),
    ...(blocks.length === 0 ? [] : findLines(blocks, section, kind, source, lacks)),
  ];
}

function findLines(
  blocks: readonly Block[],
  section: Section,
  kind: Kind,
  source: MinutesFile['source'],
  lacks: (field: string) => boolean,
): Finding[] {
  return [
    ...findRecordLines(blocks, section, kind, source),
    ...findMotionLines(blocks, section, kind, source),
    ...(lacks('declarations') ? findDeclarationLines(blocks, source) : []),
    ...(lacks('nextMeeting') ? findNextMeetingLines(blocks, source) : []),
  ];
}
