import { expect, test } from 'vitest';
import { storyTitle } from '../../../src/site/story/story.ts';
import { makeBook } from '../../book.ts';

test('decisions of one meeting that say the same have titles of their own, with or without references', async () => {
  const noted = '- Outcome: noted\n\nThe report was noted.\n\n';
  const { decisions } = await makeBook({
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n## 1. Roads\n\n### Decision 1\n\n${noted}### Decision 2\n\n${noted}## 2. Trees\n\n### Decision\n\n${noted}## 3. Wells\n\n### Decision\n\n- Ref: ELM 26/9\n${noted}`,
  });
  const titles = decisions.filter(({ date }) => date === '2026-02-09').map(storyTitle);
  expect(titles.map((title) => title.split(':')[0]).sort()).toEqual([
    'Decision 1 of item 1 (draft minutes)',
    'Decision 2 of item 1 (draft minutes)',
    'Decision ELM 26/9 (draft minutes)',
    'Decision of item 2 (draft minutes)',
  ]);
});
