import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Minutebook } from '../../src/core/book.ts';
import { checkFiles } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import { renderMeeting } from '../../src/core/texts/render-text.ts';
import { makeBook } from '../book.ts';
import { smallSite } from '../small-site.ts';

/** Blocks of minutes; each `@` becomes a word of its own, each `№` a number. */
const blocks = [
  'The @ was @.',
  '@\n@',
  '- @\n- @\n  - @\n\n    @',
  '1. @\n2. @\n\n   @',
  '> @\n>\n> - @',
  '| @ | @ |\n| --- | --- |\n| @ | @ |',
  '```\n@\n```',
  '    @',
  '- [ ] @\n- [x] @',
  '**@** *@* ~~@~~ `@` [@](https://a.example/) https://a.example/@',
  '@[^@]\n\n[^@]: @ @',
  '@[^@]\n\n[^@]: @\n\n    @\n\n    - @',
  '[@][@]\n\n[@]: https://a.example/@',
  '@  \n@\\\n@',
  '---',
  '### @',
  '### @\n\n#### @\n\n@',
  '### Discussion\n\n- @: @',
  '## №. @',
  '## №. @\n\n- Presenter: @, @\n- Wards: @, @\n- Urgent reason: @\n\n@',
  '### Decision №: @\n\n- Reasons: @\n- Alternatives:\n  - @\n  - @\n- Conflicts: @\n\n@',
  '### Decision №\n\n@\n\n- @\n\n#### @\n\n@',
  '### Action №: @\n\n- Owner: The @\n\n@',
  '### Action update №\n\n- Action: A 26/1\n- Owner: The @\n\n@\n\n| @ |\n| --- |\n| @ |',
  '## Key messages\n\n### @\n\n- Item: 1\n- Why: @\n- Next: @\n- Audience: @\n\n@\n\n- @\n\n#### @\n\n@',
] as const;

/** Writes the blocks under each other; a footnote or link has one name in its block. */
function write(chosen: readonly string[]): string {
  let words = 0;
  let numbers = 1;
  const word = () => `w${String(++words)}x`;
  const named = (block: string) => {
    const name = word();
    return block.replaceAll('[^@]', `[^${name}]`).replace(/(?<=\]\[)@(?=\])|(?<=^\[)@(?=\]:)/gm, name);
  };
  const text = ['## 1. @', ...chosen].map(named).join('\n\n');
  return text.replaceAll('@', word).replaceAll('№', () => String(++numbers));
}

function everythingIn(book: Minutebook): string {
  const meeting = book.meetings.find(({ id }) => id === '2026-02-09');
  if (meeting === undefined) throw new Error('There is no meeting.');
  const text = renderMeeting(book, meeting, { href: (address) => address, headingShift: 1 });
  const { items, decisions, actions, updates, keyMessages } = meeting;
  const records = [
    meeting,
    ...items,
    ...items.flatMap(({ children }) => children),
    ...decisions,
    ...actions,
    ...updates,
    ...keyMessages,
  ];
  return records.map((record) => text.htmlOf(record) + JSON.stringify(record.data)).join('') + text.footnotes();
}

test('no word of sound minutes is lost', async () => {
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...blocks), { maxLength: 6 }), async (chosen) => {
      const body = write(chosen);
      const files = {
        ...smallSite,
        'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n${body}\n`,
      };
      const all = Object.entries(files).map(([path, text]) => ({ path, size: 0, bytes: Buffer.from(text) }));
      const checked = await checkFiles(all);
      if (checked.issues.length > 0) return;
      sound++;
      const shown = everythingIn(bookOf(checked, '2026-03-01'));
      for (const [word] of body
        .replace(/\[\^\w+\]/g, '')
        .replace(/\]\[\w+\]|^\[\w+\](?=:)/gm, '')
        .matchAll(/w\d+x/g)) {
        expect(shown, body).toMatch(new RegExp(`${word}(?!\\d)`));
      }
    }),
    { numRuns: 800 },
  );
  expect(sound).toBeGreaterThan(300);
});

test('no word of an item under a sub-item is lost', async () => {
  const body = '## 1. Hall\n\n### 1.1. Roof\n\n#### 1.1.1. Tiles\n\nThey are red.\n';
  const book = await makeBook({
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n${body}`,
  });
  const [meeting] = book.meetings;
  if (meeting === undefined) throw new Error('There is no meeting.');
  const text = renderMeeting(book, meeting, { href: (address) => address, headingShift: 1 });
  const shown = (record: Parameters<typeof text.blocksOf>[0]): string =>
    text
      .blocksOf(record)
      .map((block) => ('html' in block ? block.html : shown(block.record)))
      .join('');
  expect(meeting.items.map(shown).join('')).toContain('They are red.');
});
