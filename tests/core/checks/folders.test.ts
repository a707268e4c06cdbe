import { expect, test } from 'vitest';
import { leastSite } from '../../../src/core/checks/folders.ts';
import { checkSmallSite } from '../../small-site.ts';

test('the site.md that is offered where there is none is sound', async () => {
  const { issues } = await checkSmallSite({ 'site.md': `${leastSite.join('\n')}\n` });
  expect(issues).toEqual([]);
});
