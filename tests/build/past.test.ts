import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

const person = (name: string) => `---\nname: ${name}\n---\n`;

/** A board that ceased, after a joint meeting, with a decision that could be called in, and an action that was passed on. */
const site = {
  ...smallSite,
  'people/ann-quill.md': person('Ann Quill'),
  'people/cat-swift.md': person('Cat Swift'),
  'boards/old/board.md':
    '---\nname: Old Board\nkind: advisory\nclosed: 2026-01-31\nsuccessor: new\nmembers:\n  - person: ann-quill\n    role: chair\n---\n',
  'boards/new/board.md': '---\nname: New Board\nkind: advisory\n---\n',
  'boards/council/meetings/2026-01-19.md':
    '---\ndate: 2026-01-19\nkind: joint\njointWith: old\nstatus: held\nminutes: not-kept\n---\n',
  'boards/old/decisions/lock.md':
    '---\ndate: 2026-01-20\nmadeBy: The clerk\ncallIn:\n  state: open\n  deadline: 2026-01-27\n---\nThe lock was changed.\n',
  'boards/old/actions/key.md': '---\ndate: 2026-01-20\nowner: ann-quill\n---\nCut a key.\n',
  'boards/old/updates/key.md':
    '---\naction: actions/key\ndate: 2026-01-25\nowner: cat-swift\n---\nCat has the old one.\n',
};

/** Publishes the site as at a day, and reads pages of it as words. */
function publish(asAt: string): (address: string) => string {
  const out = path.join(makeFolder({}), 'dist');
  const { status, stderr } = runScript('build.ts', [
    '--no-search',
    ...['--content', makeFolder(site), '--out', out, '--as-at', asAt],
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return (address) =>
    readFileSync(path.join(out, address, 'index.html'), 'utf8')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
}

test('what is to come and what is over are told as such', { timeout: 60_000 }, () => {
  const before = publish('2026-01-26');
  expect(before('boards/old')).toContain('It ceases on 31 January 2026');
  expect(before('boards/old/members')).toMatch(/Current members and officers.* present /);
  expect(before('decisions/old/lock')).toContain('Open; it can be called in until 27 January 2026');

  const after = publish('2026-02-01');
  expect(after('boards/old')).toContain('No longer meets It ceased on 31 January 2026');
  expect(after('boards/old')).toMatch(/No meeting of its own is recorded as held\. .*Council, .*19 January 2026/);
  expect(after('boards/new')).toContain('Took over from Old Board');
  expect(after('boards/old/members')).toMatch(
    /Nobody has a role on this board now\. .*Earlier roles.* 31 January 2026/,
  );
  expect(after('decisions/old/lock')).toContain('Not stated whether it was called in; it could be called in until');
  expect(after('people/ann-quill')).toContain('No action has this owner as at 1 February 2026.');
  expect(after('people/cat-swift')).toContain('Cut a key.');
});
