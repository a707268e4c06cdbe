import { EventEmitter, once } from 'node:events';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { followContent, type FollowedContent } from '../../../scripts/dev/followed-content.ts';
import { partsOf } from '../../../src/core/markdown/file-text.ts';
import { makeFolder, makeFolderForAll } from '../../folder.ts';
import { generateTo } from '../../generated.ts';

/** A folder with so many files that an edit is shown before it is checked, which is made up once. */
const large = path.join(makeFolderForAll({}), 'content');
beforeAll(() => {
  generateTo(large, 800);
}, 30_000);

function copyOfLarge(): string {
  const content = path.join(makeFolder({}), 'content');
  cpSync(large, content, { recursive: true });
  return content;
}

/** Follows a folder for the length of a test. */
function follow(content: string, refuse: () => void = () => undefined): FollowedContent['open'] {
  const { open, stop } = followContent(content, refuse);
  onTestFinished(async () => {
    await stop();
  });
  return open;
}

/** A folder that is followed, its last meeting, and how that is edited. */
async function followLarge() {
  const content = copyOfLarge();
  const open = follow(content);
  const { book } = await open(null);
  const meeting = book.meetings.find(({ minutes }) => minutes === 'draft');
  if (meeting === undefined) throw new Error('There are no draft minutes.');
  const file = path.join(content, meeting.entry.file);
  const edit = (change: (minutes: string) => string) => {
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  return { content, open, book, meeting, edit };
}

test(
  'Of a large folder, an edit of words leaves every record linked as it was, and one of a field does not.',
  { timeout: 60_000 },
  async () => {
    const { open, book: before, meeting, edit } = await followLarge();
    edit((minutes) => minutes.replace('\n## 1. ', '\nA storm was coming.\n\n## 1. '));
    const { book: after } = await open(meeting.address);
    expect(after.meetings === before.meetings).toBe(true);
    expect(JSON.stringify(partsOf(after.textOf(meeting.entry), null))).toContain('A storm was coming.');
    edit((minutes) => minutes.replace(/^venue: .*$/m, 'venue: The quay'));
    const { book: again } = await open(null);
    expect(again.meetings === before.meetings).toBe(false);
    expect(again.meetings.find(({ address }) => address === meeting.address)?.data.venue).toBe('The quay');
  },
);

test(
  'Of a large folder, no more is linked after an edit than the page shows that is asked for, and all for a list or after another edit.',
  { timeout: 60_000 },
  async () => {
    const { content, open, book: before, meeting, edit } = await followLarge();
    const openedFor = async (page: string) => {
      const { book, isWhole } = await open(page);
      const shown = book.meetings.find(({ address }) => address === meeting.address);
      return { isWhole, count: book.meetings.length, actions: shown?.actions.map(({ data }) => data.ref) };
    };
    const addAction = (ref: string) => {
      edit((minutes) => `${minutes}\n### Action\n\n- Ref: ${ref}\n- Owner: The clerk\n\nSee to it.\n`);
    };
    const all = before.meetings.length;

    addAction('NEW 1');
    const part = await openedFor(meeting.address);
    expect(part.isWhole).toBe(false);
    expect(part.count).toBeLessThan(all / 2);
    expect(part.actions).toContain('NEW 1');
    addAction('NEW 2');
    expect((await openedFor(meeting.address)).actions).toEqual(expect.arrayContaining(['NEW 1', 'NEW 2']));

    expect(await openedFor('/actions/')).toMatchObject({ isWhole: true, count: all });
    writeFileSync(
      path.join(content, 'boards/council/meetings/1990-05-05.md'),
      '---\ndate: 1990-05-05\nstatus: cancelled\n---\n',
    );
    expect(await openedFor(meeting.address)).toMatchObject({ isWhole: true, count: all + 1 });
    const board = path.join(content, 'boards/council/board.md');
    writeFileSync(board, readFileSync(board, 'utf8').replace(/^name: /m, '$&Great '));
    expect((await openedFor(meeting.address)).isWhole).toBe(true);
  },
);

test('Of a large folder, what an edit names that is not there is told at once.', { timeout: 60_000 }, async () => {
  const { open, meeting, edit } = await followLarge();
  edit((minutes) => `${minutes}\n### Action update\n\n- Action: NONE 1\n\nIt is done.\n`);
  await expect(open(meeting.address)).rejects.toThrow('NONE 1');
});

test(
  'Of a large folder with something wrong, the report is found once, and stays until the folder changes.',
  { timeout: 60_000 },
  async () => {
    const content = copyOfLarge();
    symlinkSync('site.md', path.join(content, 'link.md'));
    const refusals = new EventEmitter();
    const isRefused = once(refusals, 'refusal');
    const open = follow(content, () => refusals.emit('refusal'));
    await open(null);
    await isRefused;
    await expect(open(null)).rejects.toThrow('link.md');
    rmSync(path.join(content, 'link.md'));
    expect((await open(null)).book.meetings.length).toBeGreaterThan(0);
  },
);
