import { expect, test } from 'vitest';
import { renderFront } from '../../../scripts/federate/render-front.ts';
import { openDraft } from '../../../scripts/publish/site-draft.ts';
import { bookOf } from '../../../src/core/load-book.ts';
import { makeFolder } from '../../folder.ts';
import { checkSmallSite } from '../../small-site.ts';

test('nothing of a front that could not be built is added to the site', { timeout: 60_000 }, async () => {
  const front = bookOf(await checkSmallSite(), '2026-05-01');
  const site = {
    ...front.site,
    get description(): string {
      throw new RangeError('There is no description.');
    },
  };
  const draft = openDraft(makeFolder({}), null);
  await expect(renderFront({ ...front, site }, [], draft)).rejects.toThrow('There is no description.');
  expect([...draft.files.keys()]).toEqual([]);
  expect(globalThis.minutebook).toBeUndefined();
});
