import type { EditTime } from './development.ts';
import type { Usage } from './measure.ts';
import type { SearchTime } from './searches.ts';

/** One stage measured at one size. */
export interface Row extends Usage {
  readonly meetings: number;
  readonly stage: string;
  readonly output: { readonly files: number; readonly megabytes: number } | null;
}

const headings = [
  'meetings',
  'stage',
  's',
  'CPU s',
  'peak MB',
  'index s',
  'indexer MB',
  'files',
  'output MB',
  'CPU ms a meeting',
  'growth',
];

/** Writes measurements as a Markdown table; growth is what a meeting took beside what it took at the size before. */
export function formatTable(rows: readonly Row[]): string {
  return layTable(
    headings,
    rows.map((row) => [...formatRow(row), formatGrowth(row, rows)]),
    1,
  );
}

/** Writes what searches took in a browser as a Markdown table. */
export function formatSearches(times: readonly SearchTime[]): string {
  const columns = ['meetings', 'search', 'first ms', 'first kB', 'all ms', 'all kB', 'warm ms', 'found'];
  const lines = times.map((time) => [
    time.meetings.toLocaleString('en-GB'),
    time.search,
    time.firstMilliseconds.toFixed(0),
    time.firstKilobytes.toFixed(0),
    time.allMilliseconds.toFixed(0),
    time.kilobytes.toFixed(0),
    time.warmMilliseconds.toFixed(0),
    /^[\d,]+/.exec(time.found)?.[0] ?? '0',
  ]);
  return layTable(columns, lines, 1);
}

/** Writes how long edits took to be seen in development as a Markdown table. */
export function formatEdits(times: readonly EditTime[]): string {
  const lines = times.map(({ meetings, adds, milliseconds }) => [
    meetings.toLocaleString('en-GB'),
    adds,
    milliseconds.toFixed(0),
  ]);
  return layTable(['meetings', 'in development after', 'seen in ms'], lines, 1);
}

/** Lays a table out with one column of words and the others of figures. */
export function layTable(columns: readonly string[], lines: readonly (readonly string[])[], wordy: number): string {
  const widths = columns.map((heading, i) => Math.max(heading.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (line: readonly string[]) =>
    `| ${line.map((cell, i) => (i === wordy ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === wordy ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [pad(columns), rule, ...lines.map(pad)].join('\n');
}

function formatRow(row: Row): string[] {
  return [
    row.meetings.toLocaleString('en-GB'),
    row.stage,
    row.seconds.toFixed(1),
    row.cpuSeconds.toFixed(1),
    row.peakMegabytes.toFixed(0),
    row.indexSeconds?.toFixed(1) ?? '–',
    row.indexerMegabytes?.toFixed(0) ?? '–',
    row.output?.files.toLocaleString('en-GB') ?? '–',
    row.output?.megabytes.toFixed(0) ?? '–',
    perMeeting(row).toFixed(2),
  ];
}

function formatGrowth(row: Row, rows: readonly Row[]): string {
  const before = rows.filter(({ stage, meetings }) => stage === row.stage && meetings < row.meetings).at(-1);
  return before === undefined ? '–' : `× ${(perMeeting(row) / perMeeting(before)).toFixed(2)}`;
}

/** Milliseconds of CPU a meeting: wall time would say as much of what else the machine does. */
function perMeeting({ cpuSeconds, meetings }: Row): number {
  return (cpuSeconds * 1000) / meetings;
}
