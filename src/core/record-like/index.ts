import type { Finding } from '../issue.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../source.ts';
import { findAttendanceLines } from './attendance.ts';
import { findRecordLines } from './line.ts';
import { findRecordTables } from './table.ts';

/** A file of minutes, as far as it matters here. */
export interface MinutesFile {
  readonly source: Pick<Source, 'path' | 'bodyStart'>;
  readonly body: string;
  /** Whether it is a meeting’s, and its frontmatter does not say who was there. */
  readonly lacksAttendance: boolean;
}

/** What is written in the text of a record like another one, and is none: lines and tables of decisions and actions, and who was there. */
export function findRecordLike(
  section: Section,
  kind: Kind,
  { source, body, lacksAttendance }: MinutesFile,
): Finding[] {
  if (kind !== 'meeting' && kind !== 'agenda-item' && kind !== 'decision') return [];
  return [
    ...findRecordTables(section, kind, source),
    ...findRecordLines(section, kind, body, source),
    ...(lacksAttendance && kind !== 'decision' ? findAttendanceLines(section, body, source) : []),
  ];
}
