import { styleText } from 'node:util';
import { type Checked, isSound } from '../check-folder.ts';
import type { Issue } from '../rules/issue.ts';
import { textOf } from '../frontmatter/source.ts';
import { describeIssues, describeRecords } from './counts.ts';
import { pathUnder } from './path.ts';
import { quoteLine } from './quote.ts';
import { makeVisible } from './visible.ts';

/** How the report for people is shown. */
export interface HumanOptions {
  /** What stands before the path of each file, so that a terminal or editor can open it. */
  readonly folder?: string;
  /** Whether words are coloured; no colour says anything that its word does not. */
  readonly colour?: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The report that a person reads: each problem with its place, the line itself and what to do, or one line that all is sound. */
export function formatHuman(checked: Checked, { folder = '', colour = false }: HumanOptions = {}): string {
  const { issues, content } = checked;
  if (issues.length === 0) return `${describeRecords(checked)}\n`;
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const problems: string[] = [];
  for (const [file, inFile] of Map.groupBy(issues, (issue) => issue.file)) {
    const lines = inFile.some(({ rule }) => rule === 'not-utf-8') ? [] : linesOf(file, content);
    for (const issue of inFile) problems.push(formatIssue(issue, lines[issue.line - 1] ?? '', folder, paint));
  }
  return `${problems.join('\n')}\n${summary(checked, paint)}\n`;
}

function formatIssue(
  { file, line, column, severity, rule, message, hint }: Issue,
  text: string,
  folder: string,
  paint: Paint,
) {
  const place = `${makeVisible(pathUnder(folder, file))}:${String(line)}:${String(column)}`;
  const word = paint(severity === 'error' ? ['bold', 'red'] : ['bold', 'yellow'], severity);
  const rows = [
    ...quoteLine(text, line, column).map((row) => paint('dim', row)),
    makeVisible(message),
    makeVisible(hint),
  ];
  return `${paint('bold', place)} ${word} ${paint('dim', rule)}\n${rows.map((row) => `  ${row}\n`).join('')}`;
}

function summary(checked: Checked, paint: Paint): string {
  const found = paint('bold', `${describeIssues(checked.issues)}.`);
  return isSound(checked) ? `${found}\n${describeRecords(checked)}` : found;
}

function linesOf(file: string, content: Checked['content']): string[] {
  const source = content.sources.get(file);
  return source === undefined ? [] : textOf(source).split(/\r\n|\n|\r/);
}
