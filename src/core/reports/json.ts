import type { Checked } from '../check-folder.ts';
import { countRecords } from './counts.ts';

/** The report that a program reads, its files relative to the content folder. */
export function formatJson(checked: Checked): string {
  const issues = checked.issues.map(({ file, line, column, severity, rule, message, hint }) => {
    return { file, line, column, severity, rule, message, hint };
  });
  return `${JSON.stringify({ issues, counts: countRecords(checked) }, null, 2)}\n`;
}
