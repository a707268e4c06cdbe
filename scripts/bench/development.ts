import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { meetingAddress } from '../../src/core/address.ts';
import { locate } from '../../src/core/files/layout.ts';
import { launch } from '../look/browser.ts';
import { asClerksRunIt } from './as-clerks-run-it.ts';
import { type Edit, lastMeeting } from './edit-meeting.ts';
import { findPort } from '../find-port.ts';
import { median } from './median.ts';

/** How long an edit takes from being saved to being seen, in a browser that follows it. */
export interface EditTime {
  readonly meetings: number;
  /** What was added to the minutes that the browser shows. */
  readonly adds: string;
  /** The median of five. */
  readonly milliseconds: number;
}

/** Times edits of a content folder in development, each five times after one that does not count. */
export async function timeEdits(content: string, meetings: number, edits: readonly Edit[]): Promise<EditTime[]> {
  const browser = await launch();
  const { server, site } = await startDevelopment(content);
  try {
    const page = await browser.newPage();
    await page.goto(site + addressOf(lastMeeting(content), content).slice(1));
    const times: EditTime[] = [];
    for (const edit of edits) {
      times.push({ meetings, adds: edit.adds, milliseconds: await timeEdit(page, content, edit) });
    }
    return times;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function timeEdit(page: Page, content: string, edit: Edit): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 6; run += 1) {
    await setTimeout(2500); // What follows the last one, such as its check, is over by then.
    const before = await page.evaluate(countWords, edit.words);
    const start = performance.now();
    edit.make(content);
    await page.waitForFunction(hasMore, [edit.words, before] as const, { polling: 10, timeout: 60_000 });
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/** Runs in the page. */
function countWords(words: string): number {
  return document.body.innerText.split(words).length;
}

/** Runs in the page. */
function hasMore([words, before]: readonly [string, number]): boolean {
  return document.body.innerText.split(words).length > before;
}

/** Starts the development server and waits until it says where the site is. */
async function startDevelopment(content: string): Promise<{ server: ChildProcess; site: string }> {
  const script = path.join(import.meta.dirname, '../dev.ts');
  const parameters = [...asClerksRunIt, script, '--content', content, '--port', String(await findPort())];
  const server = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) {
    const site = /^The site is at (\S+)/.exec(line)?.[1];
    if (site === undefined) continue;
    server.stdout.resume(); // Nobody needs what it says later.
    return { server, site };
  }
  throw new Error('Development did not start.');
}

/** The address of the page of a meeting, by its file. */
function addressOf(file: string, content: string): string {
  const { board = '', meeting = '' } = locate(path.relative(content, file)) ?? {};
  return meetingAddress(board, meeting);
}
