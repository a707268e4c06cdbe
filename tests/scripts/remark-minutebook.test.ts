import { join } from 'node:path';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { remarkMinutebook } from '../../scripts/editor/remark-minutebook.ts';
import { makeFolder } from '../folder.ts';
import { smallSite } from '../small-site.ts';

const meeting = 'boards/council/meetings/2026-01-12.md';

async function messagesOf(path: string, value: string) {
  const { messages } = await remark().use(remarkMinutebook).process({ path, value });
  return messages.map(({ line, column, ruleId, fatal }) => ({ line, column, ruleId, fatal }));
}

test('an editor shows what the check says of a text that is not yet saved', async () => {
  const folder = makeFolder(smallSite);
  const broken = smallSite[meeting].replace('- Outcome: agreed', '- Outcom: agreed');
  expect(await messagesOf(join(folder, meeting), broken)).toEqual([
    { line: 13, column: 3, ruleId: 'unknown-field', fatal: true },
  ]);
});

test('an editor shows nothing in a sound file, and nothing of other files', async () => {
  const folder = makeFolder({ ...smallSite, 'people/ada.md': 'no frontmatter' });
  expect(await messagesOf(join(folder, meeting), smallSite[meeting])).toEqual([]);
});

test('an editor leaves Markdown alone that is in no content folder', async () => {
  const folder = makeFolder({ 'notes.md': '' });
  expect(await messagesOf(join(folder, 'notes.md'), '<b>mine</b>')).toEqual([]);
});

test.each(['README.md', 'boards/council/README.md', '.notes.md', '.drafts/well.md', '~$well.md'])(
  'an editor leaves %s alone, as the check does',
  async (name) => {
    const folder = makeFolder({ ...smallSite, [name]: '' });
    expect(await messagesOf(join(folder, name), '# Notes')).toEqual([]);
  },
);
