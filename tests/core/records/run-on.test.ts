import { expect, test } from 'vitest';
import { checkSmallSite } from '../../small-site.ts';

/** The line, counted from the heading, and the hint of what is told of the fields of an action. */
async function hintsFor(fields: string): Promise<string[]> {
  const { issues } = await checkSmallSite({
    'boards/council/meetings/2026-02-09.md': `---\ndate: 2026-02-09\nstatus: held\n---\n## 1. The well\n\n### Action\n\n${fields}\n\nMend it.\n`,
  });
  return issues.map(({ line, hint }) => `${String(line - 8)} ${hint}`);
}

const write = (line: number, field: string) =>
  `${String(line)} Write \`- ${field}\`, with a hyphen and an ordinary space.`;

test.each(['• ', '– ', '— ', '·\t', 'o\t', '\u00a7\t', '-\u00a0', '-', '*\u00a0', '• **', ''])(
  'a field with %j before it is one, and never the text',
  async (mark) => {
    const bold = mark.endsWith('**') ? '**' : '';
    expect(await hintsFor(`- Due: 2026-03-01\n${mark}Owner${bold}: ada-moss`)).toEqual([write(2, 'Owner: ada-moss')]);
  },
);

test('each line that is none is told, up to the next that is one', async () => {
  expect(await hintsFor('- Due: 2026-03-01\n• Owner: Ada Moss\n• Ref: A 1\n- Status: open\n• Decision: B 1')).toEqual([
    write(2, 'Owner: Ada Moss'),
    write(3, 'Ref: A 1'),
    write(5, 'Decision: B 1'),
  ]);
});

test('what is no field may be the text, or an entry', async () => {
  expect(await hintsFor('- Owner: Ada Moss\nMend it soon.')).toEqual([
    '2 If it is the text, leave an empty line above it; if it is the rest of the value, indent it two spaces further than the field.',
  ]);
  expect(await hintsFor('- Owner: Ada Moss\n• Mend it soon.')).toEqual([
    '2 If it is an entry of the list, start it with `- `, a hyphen and an ordinary space; if it is the text, leave an empty line above it; if it is the rest of the value, indent it two spaces further than the field.',
  ]);
});
