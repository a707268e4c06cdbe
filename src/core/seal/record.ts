import { closingFence } from '../frontmatter/fences.ts';
import type { Page } from './chain.ts';

const newRecord = `---
# \`npm run seal\` writes this file. Do not edit it: \`npm run seal -- --verify\` finds every change.
seals:
---
`;

/** The record of a board's seals with some pages added under those that are there; no line of it changes. */
export function addPages(record: string | null, pages: readonly Page[]): string {
  const text = record ?? newRecord;
  const end = closingFence(text)?.start ?? text.length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const added = pages.flatMap(linesOf).map((line) => line + lineEnd);
  return text.slice(0, end) + added.join('') + text.slice(end);
}

function linesOf({ page, meeting, correction, agreedAt, text, seal }: Page): string[] {
  return [
    `  - page: ${String(page)}`,
    `    meeting: ${meeting}`,
    ...(correction === undefined ? [] : [`    correction: ${String(correction)}`]),
    `    agreedAt: ${agreedAt}`,
    `    text: ${text}`,
    `    seal: ${seal}`,
  ];
}
