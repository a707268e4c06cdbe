/** Checks a content folder again each time that it is sent a number, and answers with that and with every problem. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../../src/core/check-folder.ts';
import type { Issue } from '../../src/core/rules/issue.ts';
import { rememberLastRules } from '../../src/core/rules/rule-memory.ts';
import { rereader } from './reread.ts';

if (parentPort === null) throw new TypeError('This is no script of its own.');
const read = rereader(workerData as string);
const found = rememberLastRules();
for await (const [turn] of on(parentPort, 'message') as AsyncIterable<[number]>) {
  const issues = await findIssues();
  parentPort.postMessage({ turn, issues });
}

/** None where the folder cannot be read: the first thread meets the same and reports it. */
async function findIssues(): Promise<readonly Issue[]> {
  const content = await read().catch(() => null);
  return content === null ? [] : checkContent(content, found).issues;
}
