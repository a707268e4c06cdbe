import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

const board = (members: string, more = '') => `---\nname: A board\nkind: advisory\nmembers: ${members}\n${more}---\n`;
const action = (owner: string) => `---\ndate: 2026-02-01\nowner: ${owner}\n---\nMend it.\n`;

/** Ann sits on a board that has no personal pages, Cat on that and on another; each is named wherever a person can be. */
const site = {
  ...smallSite,
  'people/ann-quill.md': '---\nname: Ann Quill\n---\n',
  'people/cat-swift.md': '---\nname: Cat Swift\n---\n',
  'boards/quiet/board.md': board(
    '[{ person: ann-quill, role: chair }, { person: cat-swift, role: member }]',
    'personalPages: no\n',
  ),
  'boards/loud/board.md': board('[{ person: cat-swift, role: chair }]'),
  'boards/loud/actions/ann.md': action('ann-quill'),
  'boards/quiet/actions/roof.md': `${action('cat-swift')}\nAsk [Ann](../../../people/ann-quill.md).\n`,
  'boards/quiet/actions/door.md': action('ann-quill'),
  'boards/quiet/actions/lock.md': action('The quiet cook'),
  'boards/quiet/updates/door.md': '---\naction: actions/door\ndate: 2026-02-03\nowner: cat-swift\n---\nPassed on.\n',
  'boards/quiet/meetings/2026-02-02.md': `---
date: 2026-02-02
status: held
attendance:
  present: [{ person: ann-quill, arrivedAt: "1" }, { person: cat-swift, substituteFor: ann-quill }]
declarations:
  - { person: ann-quill, item: "1", interest: She owns the roof. }
---

## 1. The roof

[Ann Quill](../../../people/ann-quill.md) spoke.

### Decision

- Mover: ann-quill
- Seconder: cat-swift
- Vote:
  - For: 2
  - Named for: ann-quill, cat-swift

The board agreed to mend it.
`,
};

test(
  'somebody of a board without personal pages has no address in any byte that is published',
  { timeout: 60_000 },
  () => {
    const out = path.join(makeFolder({}), 'dist');
    const { status, stdout, stderr } = runScript('build.ts', ['--content', makeFolder(site), '--out', out]);
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
    const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((file) => file.isFile());
    const texts = new Map(files.map(({ parentPath, name }) => textOf(path.join(parentPath, name), out)));
    const filesWith = (words: string) =>
      [...texts].filter(([name, text]) => (name + text).includes(words)).map(([name]) => name);
    expect(filesWith('ann-quill')).toEqual([]);
    expect(filesWith('quiet-cook')).toEqual([]);
    expect(filesWith('Ann Quill')).toContain('boards/quiet/2026-02-02/index.html');
    expect(filesWith('Ann Quill').some((name) => name.startsWith('search/'))).toBe(false);
    const inTables = (words: string) => filesWith(words).filter((name) => /^data\/.*\d\.(csv|json)$/.test(name));
    expect(inTables('Ann Quill').toSorted()).toEqual(['data/actions/2026.csv', 'data/actions/2026.json']); // Of the other board.
    expect(inTables('The quiet cook')).toEqual([]);
    expect(inTables('A board').length).toBeGreaterThan(5);

    expect(filesWith('/people/cat-swift/')).toContain('boards/quiet/2026-02-02/index.html');
    expect(filesWith('/people/cat-swift/')).toContain('sitemap-0.xml');
    const page = texts.get('people/cat-swift/index.html');
    expect(page).toContain('/boards/loud/');
    expect(page).not.toContain('quiet');
    expect([...texts.keys()].filter((name) => name.startsWith('boards/quiet/actions/owners/'))).toEqual([]);
    expect(texts.get('boards/quiet/actions/index.html')).toContain('The quiet cook');
    expect(texts.get('boards/quiet/actions/index.html')).not.toContain('owners/');
    expect(texts.get('actions/owners/index.html')).toContain('Actions of A board are not listed by owner.');
  },
);

/** A published file by its path, with what is in it; the parts of the search index are compressed. */
function textOf(file: string, folder: string): [string, string] {
  const bytes = readFileSync(file);
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [path.relative(folder, file).replaceAll(path.sep, '/'), (isCompressed ? gunzipSync(bytes) : bytes).toString()];
}
