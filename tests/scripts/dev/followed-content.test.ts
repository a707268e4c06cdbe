import { EventEmitter, once } from 'node:events';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { followContent } from '../../../scripts/dev/followed-content.ts';
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

test(
  'Of a large folder, an edit of words leaves every record linked as it was, and one of a field does not.',
  { timeout: 60_000 },
  async () => {
    const content = copyOfLarge();
    const { open, stop } = followContent(content, () => undefined);
    onTestFinished(async () => {
      await stop();
    });
    const before = await open();
    const meeting = before.meetings.at(-1);
    if (meeting === undefined) throw new Error('There is no meeting.');
    const file = path.join(content, meeting.entry.file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n## 1. ', '\nA storm was coming.\n\n## 1. '));
    const after = await open();
    expect(after.meetings === before.meetings).toBe(true);
    expect(JSON.stringify(partsOf(after.textOf(meeting.entry), null))).toContain('A storm was coming.');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^venue: .*$/m, 'venue: The quay'));
    const again = await open();
    expect(again.meetings === before.meetings).toBe(false);
    expect(again.meetings.find(({ address }) => address === meeting.address)?.data.venue).toBe('The quay');
  },
);

test(
  'Of a large folder with something wrong, the report is found once, and stays until the folder changes.',
  { timeout: 60_000 },
  async () => {
    const content = copyOfLarge();
    symlinkSync('site.md', path.join(content, 'link.md'));
    const refusals = new EventEmitter();
    const isRefused = once(refusals, 'refusal');
    const { open, stop } = followContent(content, () => refusals.emit('refusal'));
    onTestFinished(async () => {
      await stop();
    });
    await open();
    await isRefused;
    await expect(open()).rejects.toThrow('link.md');
    rmSync(path.join(content, 'link.md'));
    expect((await open()).meetings.length).toBeGreaterThan(0);
  },
);
