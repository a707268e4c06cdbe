import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { findDeadLinks, type PageFile, readPages, repeatedIn, valuesOf } from '../browser/files.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

const root = path.join(import.meta.dirname, '../..');

/** Publishes a content folder without a search index, and reads its pages. */
function publish(content: string): { readonly folder: string; readonly pages: readonly PageFile[] } {
  const folder = path.join(makeFolder({}), 'dist');
  const args = ['--content', content, '--out', folder, '--no-search', '--as-at', '2026-11-22'];
  const { status, stdout, stderr } = runScript('build.ts', args);
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
  return { folder, pages: readPages(folder) };
}

/** What is wrong with the links and places of a site. */
function faultsOf({ folder, pages }: ReturnType<typeof publish>): string[] {
  return pages.flatMap((page) => {
    const faults = [...findDeadLinks(page, folder, pages), ...repeatedIn(valuesOf(page, 'id'))];
    return faults.map((fault) => `${page.address} ${fault}`);
  });
}

const council = 'boards/council';
const meetings = `${council}/meetings`;

/** A decision and an action of January, of which every kind of thing was said elsewhere. */
const site = {
  ...smallSite,
  'site.md': smallSite['site.md'].replace('timeZone', 'storyPages: no\ntimeZone'),
  'topics/water.md': '---\ntitle: Water\n---\n',
  [`${council}/papers/well.md`]:
    '---\ntitle: The old well\nrecommendations:\n  - Mend it with stone.\n---\n1.1 It is old.\n',
  [`${meetings}/2026-01-12.md`]: `---
date: 2026-01-12
status: held
---
## 1. The well

### Decision

- Ref: ELM 1
- Outcome: agreed
- Topics: water
- Recommended in: [Recommendation 1](../papers/well.md#recommendation-1)

The council agreed to mend the well.

### Action

- Ref: A 26/1
- Owner: Ada Moss
- Decision: ELM 1
- Topics: water

Find a mason.
`,
  [`${meetings}/2026-03-09.md`]: `---
date: 2026-03-09
status: held
---
## Key messages

### The well will be filled

- Decision: ELM 1

There is too little water.

## 1. The well

### Decision

- Ref: ELM 2
- Supersedes: ELM 1

The council agreed to fill the well.

### Action update

- Action: A 26/1
- Status: dropped

It was no longer needed.

### Action

- Ref: A 26/2
- Owner: Ada Moss
- Decision: ELM 1

Pay the mason.
`,
  [`${council}/updates/mason.md`]: `---
action: A 26/1
date: 2026-02-03
status: in-progress
---
Two masons were asked.[^1] See [the key](../actions/key.md).

[^1]: Both of Elm.
`,
  [`${council}/decisions/lock.md`]:
    '---\ndate: 2026-02-01\nmadeBy: The clerk\nrefers: ELM 1\n---\nThe lock was changed.\n',
  [`${council}/actions/key.md`]:
    '---\ndate: 2026-02-01\nowner: Ada Moss\n---\nAfter [the masons](../updates/mason.md).\n',
};

test('without story pages a place in the minutes says all that its page would have said', { timeout: 60_000 }, () => {
  const published = publish(makeFolder(site));
  const addresses = published.pages.map(({ address }) => address);
  expect(addresses.filter((address) => /^\/(decisions|actions)\/council\//.test(address))).toEqual([
    '/actions/council/key/',
    '/decisions/council/lock/',
  ]);
  expect(faultsOf(published)).toEqual([]);

  const wordsOf = (address: string, fragment: string) => {
    const page = published.pages.find((each) => each.address === address);
    const record = page?.dom
      .querySelectorAll('section.minuted')
      .find((each) => each.querySelector(`[id="${fragment}"]`));
    return record?.textContent.replace(/\s+/g, ' ') ?? '';
  };
  const decision = wordsOf('/boards/council/2026-01-12/', 'decision-elm-1');
  for (const words of [
    'Topic Water',
    'Recommendation 1 of The old well: Mend it with stone.',
    'Agreed as recommended: this decision',
    'This decision no longer stands. It was superseded on 9 March 2026 by ELM 2, The well',
    'Find a mason.',
    'Pay the mason.',
    'The well will be filled',
    'Superseded by ELM 2, The well (draft minutes) (9 March 2026)',
    'Referred to by The lock was changed.',
  ]) {
    expect.soft(decision).toContain(words);
  }
  const action = wordsOf('/boards/council/2026-01-12/', 'action-a-26-1');
  for (const words of [
    'Topic Water',
    'Follows from ELM 1, The well',
    'Dropped on 9 March 2026',
    '3 February 2026, between meetings · In progress',
    'Two masons were asked.1',
    '9 March 2026, item 1 (draft minutes) · Dropped',
  ]) {
    expect.soft(action).toContain(words);
  }
  expect(wordsOf('/boards/council/2026-03-09/', 'decision-elm-2')).toContain('This decision stands.');
});

test('the sample without story pages has no link that leads nowhere, and is valid', { timeout: 120_000 }, async () => {
  const content = makeFolder({});
  cpSync(path.join(root, 'content'), content, { recursive: true });
  const file = path.join(content, 'site.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('\nlanguage:', '\nstoryPages: no\nlanguage:'));
  const published = publish(content);
  const own = published.pages
    .map(({ address }) => address)
    .filter((address) => /^\/(decisions|actions)\/wren/.test(address));
  expect(own).toEqual([
    '/actions/wrenfield-harbour-trust/a-24-1/',
    '/actions/wrenfield-harbour-trust/a-26-5/',
    '/decisions/wrenfield-harbour-trust/wht-d24-1/',
  ]);
  expect(faultsOf(published)).toEqual([]);
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const meetingPages = published.pages.filter(({ address }) => /^\/boards\/[^/]+\/\d/.test(address));
  expect(meetingPages.length).toBeGreaterThan(20);
  for (const { address, html } of meetingPages) {
    const { results } = await validator.validateString(html, path.join(root, 'page.html'));
    expect
      .soft(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        address,
      )
      .toEqual([]);
    expect.soft(Buffer.byteLength(html), address).toBeLessThan(60_000);
  }
});
