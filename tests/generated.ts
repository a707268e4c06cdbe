import path from 'node:path';
import { expect } from 'vitest';
import { makeFolder } from './folder.ts';
import { runScript } from './scripts/run-script.ts';

/** A content folder with made-up meetings, which goes with the test. */
export function generateContent(meetings: number): string {
  const content = path.join(makeFolder({}), 'content');
  generateTo(content, meetings);
  return content;
}

/** Writes a content folder with made-up meetings. */
export function generateTo(content: string, meetings: number): void {
  expect(runScript('generate.ts', ['--meetings', String(meetings), '--out', content]).status).toBe(0);
}
