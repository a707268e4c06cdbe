import type { Checked } from '../check-folder.ts';
import type { Issue } from '../rules/issue.ts';
import { describeIssues, describeRecords } from './counts.ts';
import { pathUnder } from './path.ts';
import { makeVisible } from './visible.ts';

/** The most bytes that GitHub takes as the summary of one step. */
export const largestSummary = 1024 * 1024;

/** The full report as a Markdown table for the summary of a GitHub job, cut at a row where it would take more bytes than there is room. */
export function formatGithubSummary(checked: Checked, folder: string, room: number = largestSummary): string {
  const { issues } = checked;
  if (issues.length === 0) return `${describeRecords(checked)}\n`;
  const head = `### ${describeIssues(issues)}\n\n| Place | | Problem | What to do | Rule |\n| --- | --- | --- | --- | --- |\n`;
  const rows = issues.map((issue) => formatRow(issue, folder));
  const all = head + rows.join('');
  return Buffer.byteLength(all) <= room ? all : fit(head, rows, room);
}

function fit(head: string, rows: readonly string[], room: number): string {
  let size = Buffer.byteLength(head + more(rows.length));
  const fitting = rows.findIndex((row) => (size += Buffer.byteLength(row)) > room);
  const text = head + rows.slice(0, fitting).join('') + more(rows.length - fitting);
  return Buffer.byteLength(text) <= room ? text : '';
}

function more(left: number): string {
  return `\nand ${String(left)} more: run \`npm run check\` to see them.\n`;
}

function formatRow({ file, line, column, severity, rule, message, hint }: Issue, folder: string): string {
  const place = `${pathUnder(folder, file)}:${String(line)}:${String(column)}`;
  const cells = [place, severity, message, hint, rule].map(escapeMarkdown);
  return `| ${cells.join(' | ')} |\n`;
}

/** A text as itself in a cell of a table: every character that Markdown or HTML could take for a mark is escaped. */
function escapeMarkdown(text: string): string {
  return makeVisible(text).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
