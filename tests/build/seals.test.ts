import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { changeSealed, textsOf } from '../sealed-site.ts';
import { runScript } from '../scripts/run-script.ts';

const elm = 'boards/council';

/** The words of pages of the sealed site with some files changed, as a browser shows them. */
function build(changes: Parameters<typeof changeSealed>[0]): (page: string) => string {
  const content = makeFolder(textsOf(changeSealed(changes)));
  const out = path.join(makeFolder({}), 'site');
  const { status, stdout } = runScript('build.ts', ['--content', content, '--out', out, '--no-search']);
  expect(status, stdout).toBe(0);
  return (page) => {
    const html = readFileSync(path.join(out, page, 'index.html'), 'utf8');
    return html
      .replace(/<(?:\/?(?:a|strong|code))\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  };
}

test('pages say which minutes and corrections are sealed, and which are not yet', { timeout: 60_000 }, () => {
  const page = build({
    [`${elm}/seals.md`]: (text) => text.replace(/ {2}- page: 2\n[^]*(?=---)/, ''),
    'boards/allotments/seals.md': null,
  });
  const january = page(`${elm}/2026-01-12`);
  expect(january).toContain(
    'Note on this record These minutes are page 1 of the sealed minute book of Elm Parish Council.',
  );
  expect(january).toMatch(/Page 1 The approved minutes, with the seal bce5cf21e627[0-9a-f]{52} /);
  expect(january).toContain('Not sealed yet The correction, until the minutes of the meeting that agreed it');
  expect(page(`${elm}/2026-02-09`)).toContain('These minutes are approved but not yet sealed.');
  expect(page(`${elm}/2026-04-13`)).not.toContain('seal');
  expect(page(elm)).toMatch(/Sealed minute book 1 page, the last with the seal bce5cf21e627[0-9a-f]{52} /);
  expect(page('boards/allotments/2026-03-16') + page('boards/allotments')).not.toContain('seal');
  expect(page('about')).toContain('A seal does not prove that the minutes are true');
});

test('a site that seals nothing does not speak of seals', { timeout: 60_000 }, () => {
  const page = build({ [`${elm}/seals.md`]: null, 'boards/allotments/seals.md': null });
  expect(page(`${elm}/2026-01-12`) + page(elm) + page('about')).not.toMatch(/seal/i);
});
