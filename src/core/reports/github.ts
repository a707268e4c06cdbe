import type { Checked } from '../check-folder.ts';
import type { Issue } from '../rules/issue.ts';
import { describeRecords } from './counts.ts';
import { pathUnder } from './path.ts';

/** As many annotations of each severity as GitHub shows for one step; it silently drops the rest. */
const most = 10;

/** The report as GitHub annotations; where there are more than it shows, the last line says where all of them are. */
export function formatGithub(checked: Checked, folder: string, all: string): string {
  const { issues } = checked;
  if (issues.length === 0) return `${describeRecords(checked)}\n`;
  const shown = [
    ...issues.filter(({ severity }) => severity === 'error').slice(0, most),
    ...issues.filter(({ severity }) => severity === 'warning').slice(0, most),
  ];
  const left = issues.length - shown.length;
  const lines = shown.map((issue) => formatAnnotation(issue, folder));
  return `${[...lines, ...(left > 0 ? [`and ${String(left)} more: ${all}`] : [])].join('\n')}\n`;
}

function formatAnnotation({ file, line, column, severity, rule, message, hint }: Issue, folder: string): string {
  const place = `file=${escapeProperty(pathUnder(folder, file))},line=${String(line)},col=${String(column)}`;
  return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
