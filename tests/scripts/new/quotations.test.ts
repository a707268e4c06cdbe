import { expect, test } from 'vitest';
import { draftMeeting } from '../../../scripts/new/meeting.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { plainText } from '../../../src/core/markdown/plain.ts';
import { checkSmallSite, smallSite } from '../../small-site.ts';

/** What minutes may have only as a record, and a title or a report of sound content may say for all that. */
const phrases = [
  'Action: the clerk to ask for a third.',
  'Actions: all to read it',
  'Action： all',
  'ACTION AM',
  '(CLERK TO ACTION)',
  '(Clerk to action)',
  'Action – the clerk to ask',
  'AP1: Ada Moss to ask',
  'Decision: mend it',
  'RESOLVED that it be mended.',
  'RESOLVED: to mend it',
  'AGREED',
  'Resolved that it be mended',
  'It was resolved that it be mended',
  'NOTED the report',
  'Vote: 5 for, 2 against',
  'Ayes: 5',
  'Proposed by Cllr Pike, seconded by Cllr Frost',
  'Moved: Cllr Pike. Seconded: Cllr Frost. Motion carried',
  'Carried',
  'Present: Ada Moss',
  'Apologies: Ada Moss',
  'Next meeting: 5 May 2026',
  'Declarations of interest: Cllr Pike declared a personal interest in item 5',
  'Owner: The clerk',
  'Outcome: agreed',
  'Key messages',
  'Decision 1',
  '## 3. The well',
  'ELM 26/1',
  '#4',
  '[x](y.md)',
  '| a | b |',
  '6*4 and 8*6',
  '<b>it</b>',
];

const council = smallSite['boards/council/board.md'];
const typed = JSON.stringify;
const action = (fields: string, text: string) => ({
  'boards/council/actions/one.md': `---\ndate: 2026-01-13\n${fields}---\n${text}\n`,
});

/** The files of a small site in which a new agenda finds some words. */
const places: Readonly<Record<string, (words: string) => Record<string, string>>> = {
  'the title of an action': (words) => action(`ref: B 1\nowner: Ada Moss\ntitle: ${typed(words)}\n`, 'Do it.'),
  'the title of an action without reference': (words) => action(`owner: Ada\ntitle: ${typed(words)}\n`, 'Do it.'),
  'the owner of an action': (words) => action(`owner: ${typed(words)}\n`, 'Do it.'),
  'the text of an action': (words) => action('owner: Ada Moss\n', words),
  'the last report of an action': (words) => ({
    'boards/council/updates/one.md': `---\naction: A 26/1\ndate: 2026-02-01\n---\n${words}\n`,
  }),
  'a standing item': (words) => ({
    'boards/council/board.md': council.replace('  - Apologies', `  - ${typed(words)}`),
  }),
  'the venue': (words) => ({ 'boards/council/board.md': council.replace('The Village Hall', typed(words)) }),
};

test.each(Object.entries(places))(
  'what sound content says as %s makes a sound agenda, with no sign that pages show',
  async (_, put) => {
    let drafts = 0;
    for (const phrase of phrases) {
      for (const words of [phrase, `Two prices had come. ${phrase}`]) {
        const files = put(words);
        const before = await checkSmallSite(files);
        if (before.issues.some(({ severity }) => severity === 'error')) continue;
        const { path, text } = draftMeeting(before, 'council', '2026-03-09', {});
        const { issues } = await checkSmallSite({ ...files, [path]: text });
        expect(
          issues.filter(({ file }) => file === path),
          words,
        ).toEqual([]);
        expect(plainText(parseMarkdown(text)), words).not.toMatch(/\\|&#/);
        drafts += 1;
      }
    }
    expect(drafts).toBeGreaterThan(phrases.length / 2);
  },
);

test('a mark is one that a clerk could have put', async () => {
  const files = action('ref: B 1\nowner: Ada Moss\ntitle: "Ask twice. Action: all. RESOLVED to ask"\n', 'Do it.');
  const { text } = draftMeeting(await checkSmallSite(files), 'council', '2026-03-09', {});
  expect(text).toContain('Ask twice. Action\\: all. &#82;ESOLVED to ask\n');
});
