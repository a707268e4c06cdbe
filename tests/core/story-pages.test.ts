import { expect, test } from 'vitest';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

const held = (date: string, body: string) => ({
  [`boards/council/meetings/${date}.md`]: `---\ndate: ${date}\nstatus: held\n---\n## 1. Well\n\n${body}`,
});
const report = (action: string) => `---\naction: ${action}\ndate: 2026-02-03\n---\nNobody was found.\n`;
const siteWith = (line: string) => ({ 'site.md': smallSite['site.md'].replace('timeZone', `${line}\ntimeZone`) });

/** Decisions and actions of meetings, each with a story, and one of each that no meeting made. */
const files = {
  'boards/other/board.md': '---\nname: Other\nkind: advisory\n---\n',
  'boards/council/decisions/lock.md': '---\ndate: 2026-02-01\nmadeBy: The clerk\n---\nThe lock was changed.\n',
  'boards/council/actions/key.md': '---\ndate: 2026-02-01\nowner: Ada Moss\n---\nFind it.\n',
  'boards/council/updates/key.md': report('actions/key'),
  'boards/council/updates/1.md': report('A 26/1'),
  'boards/other/updates/1.md': report('council A 26/1'),
  ...held('2026-02-09', '### Decision\n\n- Ref: ELM 1\n- Vote:\n  - For: 3\n\nMend it.\n'),
  ...held(
    '2026-03-09',
    '### Decision\n\n- Ref: ELM 2\n- Supersedes: ELM 1\n\nFill it.\n\n### Action update\n\n- Action: A 26/1\n\nDone.\n',
  ),
};

test('where a site has no story pages, decisions and actions of meetings have their place in the minutes alone', async () => {
  const { decisions, actions } = await makeBook({ ...files, ...siteWith('storyPages: no') });
  expect(decisions.map(({ address, page }) => [address, page])).toEqual([
    ['/boards/council/2026-03-09/#decision-elm-2', null],
    ['/boards/council/2026-02-09/#decision-elm-1', null],
    ['/decisions/council/lock/', '/decisions/council/lock/'],
    ['/boards/council/2026-01-12/#item-2-decision-1', null],
  ]);
  expect(actions.map(({ address, page }) => [address, page])).toEqual([
    ['/actions/council/key/', '/actions/council/key/'],
    ['/boards/council/2026-01-12/#action-a-26-1', null],
  ]);
});

test('a report that no meeting heard then stands beside its action, where links to its file lead, and no other is there', async () => {
  const { actions, targetOf } = await makeBook({ ...files, ...siteWith('storyPages: no') });
  const places = actions.map(({ updates }) => updates.map(({ address }) => address));
  expect(places).toEqual([
    ['/actions/council/key/#update-key'],
    [
      '/boards/council/2026-01-12/#report-1',
      '/boards/council/2026-01-12/#report-other.1',
      '/boards/council/2026-03-09/#item-1-update-1',
    ],
  ]);
  const written = ['council/updates/key.md', 'council/updates/1.md', 'other/updates/1.md'];
  expect(written.map((path) => targetOf(`boards/${path}`)?.address)).toEqual(places.flat().slice(0, 3));
});

test.each([[{}], [siteWith('storyPages: yes')]])(
  'where a site does not say that it has none, it has them',
  async (site) => {
    const { decisions, actions } = await makeBook({ ...files, ...site });
    const pages = [...decisions, ...actions].map(({ page }) => page);
    expect(pages).toEqual([
      '/decisions/council/elm-2/',
      '/decisions/council/elm-1/',
      '/decisions/council/lock/',
      null,
      '/actions/council/key/',
      '/actions/council/a-26-1/',
    ]);
  },
);
