import path from 'node:path';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../browser/files.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

/** A board that writes in Welsh; each of its texts has the word for a well. */
const welshBoard = {
  'topics/water.md': '---\ntitle: Water\n---\n',
  'boards/cyngor/board.md':
    '---\nname: Cyngor Cymuned\nkind: parish\nlanguage: cy\n---\n\nMae’r cyngor yn gofalu am y ffynnon.\n',
  'boards/cyngor/papers/ffynnon.md':
    '---\ntitle: Adroddiad ar y ffynnon\nrecommendations:\n  - Trwsio’r ffynnon.\n---\n\n## Y ffynnon\n\nMae’r ffynnon yn sych.\n\n## Cost y ffynnon\n\n3.1 Dim.\n\n## Pryd mae’r ffynnon yn barod\n\nYm mis Mai.\n',
  'boards/cyngor/meetings/2026-01-15.md': `---
date: 2026-01-15
status: held
noticePublished: 2026-01-14
shortNoticeReason: Roedd y ffynnon yn sych.
privateNotice:
  exception: Roedd y ffynnon yn sych.
decisionNotePublished: 2026-01-30
latePublicationReason: Roedd y ffynnon yn sych.
---

## Key messages

### Bydd y ffynnon yn barod

- Item: 1
- Topics: water

Bydd dŵr yn y ffynnon.

## 1. Y ffynnon

- Papers: [Adroddiad ar y ffynnon](../papers/ffynnon.md)
- Topics: water

Trafodwyd y ffynnon.

### Decision: Trwsio’r ffynnon

- Ref: CC 26/1
- Outcome: agreed
- Vote:
  - For: 3
  - Why: Roedd y ffynnon yn sych.
- Published: 2026-01-30
- Late publication reason: Roedd y ffynnon yn sych.
- Recommended in: [Cyntaf](../papers/ffynnon.md#recommendation-1)

Penderfynwyd trwsio’r ffynnon.

### Action: Glanhau’r ffynnon

- Ref: A 26/1
- Owner: Clerc
- Due: 2026-02-01

Glanhau’r ffynnon.

## 2. Caead y ffynnon

Nid oes caead ar y ffynnon.
`,
  'boards/cyngor/meetings/2026-02-15.md': `---
date: 2026-02-15
status: held
---

## 1. Materion y ffynnon

### Action update

- Action: A 26/1
- Status: in-progress

Mae hanner y ffynnon yn lân.

### Decision: Ffynnon newydd

- Ref: CC 26/2
- Outcome: agreed
- Supersedes: CC 26/1

Penderfynwyd cael ffynnon newydd.
`,
};

/** A site in Welsh; its board in English says so. */
const welshSite = {
  ...welshBoard,
  'site.md': `${smallSite['site.md']
    .replace('language: en-GB', 'language: cy\nnotice: Gwelwch y ffynnon.')
    .replace('Minutes of Elm', 'Cofnodion y ffynnon')
    .replace('The minutes of', 'Y ffynnon')}\nMae’r ffynnon yn hen.\n`,
  'boards/council/board.md': smallSite['boards/council/board.md'].replace('kind: parish', 'kind: parish\nlanguage: en'),
  'boards/cyngor/board.md': welshBoard['boards/cyngor/board.md'].replace('language: cy\n', ''),
  'holidays.md': '---\nholidays:\n  - date: 2026-03-01\n    name: Dydd Gŵyl Dewi\n---\n\nMae’r ffynnon ar gau.\n',
  'topics/water.md': '---\ntitle: Dŵr y ffynnon\n---\n\nMae’r ffynnon yn bwysig.\n',
};

test.each([
  ['a Welsh board', 'an English site', { ...smallSite, ...welshBoard }, 'en-GB', 14],
  ['a Welsh site', 'its pages', { ...smallSite, ...welshSite }, 'en', 16],
])('the words of %s say that they are Welsh on every page of %s, and ours do not', { timeout: 60_000 }, (...args) => {
  const [, , files, ours, least] = args;
  const pages = publish(files);
  expect(new Set(pages.map(({ dom }) => dom.querySelector('html')?.getAttributeValue('lang')))).toEqual(
    new Set([ours]),
  );
  const places = pages.flatMap(({ address, dom }) =>
    (dom.querySelector('body')?.querySelectorAll('*') ?? [])
      // A citation names a title in a line that is copied as a whole, and an address on paper is no text.
      .filter((element) => /ffynnon/i.test(ownText(element)) && !isAsItStands(element))
      .map((element) => ({ address, element, language: languageOf(element) })),
  );
  expect(new Set(places.map(({ address }) => address)).size).toBeGreaterThan(least);
  const wrong = places.filter(({ language }) => language !== 'cy');
  expect(wrong.map(({ address, element }) => `${address} ${ownText(element)}`)).toEqual([]);
  const labels = pages.flatMap(({ dom }) => dom.querySelectorAll(ourWords));
  expect(labels.length).toBeGreaterThan(60);
  const welsh = labels.filter((label) => languageOf(label) === 'cy');
  expect(welsh.map(({ textContent }) => textContent)).toEqual([]);
});

const ourWords =
  '.key-message > .aside, .minutes > h2, dt, .permalink, .paper .number, .minuted .label, .minuted .story, .site nav';

function publish(files: Record<string, string>) {
  const out = path.join(makeFolder({}), 'dist');
  const args = ['--content', makeFolder(files), '--out', out, '--as-at', '2026-03-01', '--no-search'];
  const { status, stderr } = runScript('build.ts', args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readPages(out);
}

function isAsItStands({ classList }: HtmlElement): boolean {
  return classList.contains('citation') || classList.contains('source');
}

function ownText(element: HtmlElement): string {
  return element.childNodes
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent)
    .join('');
}

function languageOf(element: HtmlElement): string | null {
  return element.getAttributeValue('lang') ?? (element.parent === null ? null : languageOf(element.parent));
}
