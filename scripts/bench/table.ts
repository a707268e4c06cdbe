import type { Usage } from './measure.ts';

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
  'indexer MB',
  'files',
  'output MB',
  'CPU ms a meeting',
  'growth',
];

/** Writes measurements as a Markdown table; growth is what a meeting took beside what it took at the size before. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [...formatRow(row), formatGrowth(row, rows)]);
  const widths = headings.map((heading, i) => Math.max(heading.length, ...cells.map((line) => line[i]?.length ?? 0)));
  const pad = (line: readonly string[]) =>
    `| ${line.map((cell, i) => (i === 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 1 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [pad(headings), rule, ...cells.map(pad)].join('\n');
}

function formatRow(row: Row): string[] {
  return [
    row.meetings.toLocaleString('en-GB'),
    row.stage,
    row.seconds.toFixed(1),
    row.cpuSeconds.toFixed(1),
    row.peakMegabytes.toFixed(0),
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
