import { expect, test } from 'vitest';
import { checkFiles } from '../../src/core/check-folder.ts';
import { type ContentFile, readFiles } from '../../src/core/files/read-files.ts';
import { textOfBytes } from '../../src/core/characters.ts';
import { soundFolder } from '../fixture.ts';

const files = [...readFiles(soundFolder)];
const markdown = files.filter(({ path }) => path.endsWith('.md'));

/** The text of a file with a line put in. */
interface Edited {
  readonly file: ContentFile;
  readonly text: string;
}

const withFrontmatter = markdown.flatMap((file) => {
  const text = textOfBytes(file.bytes ?? new Uint8Array());
  return text.startsWith('---\n') ? [{ file, text }] : [];
});

/** Every file with a line at the start of its frontmatter. */
const atStart = (line: string): Edited[] =>
  withFrontmatter.map(({ file, text }) => ({ file, text: text.replace('---\n', `---\n${line}\n`) }));

/** Every section that has fields with one more. */
const inSections = (line: string): Edited[] =>
  markdown.flatMap((file) => {
    const text = textOfBytes(file.bytes ?? new Uint8Array());
    const lists = [...text.matchAll(/(?<=^#{2,4} [^\n]+\n\n)- [A-Z][^\n:]*:/gm)];
    return lists.map(({ index }) => ({ file, text: `${text.slice(0, index)}${line}\n${text.slice(index)}` }));
  });

async function problemsOf({ file, text }: Edited): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { issues } = await checkFiles(files.map((each) => (each === file ? { ...file, bytes } : each)));
  return issues.map(({ rule, file: wrong }) => `${rule} ${wrong}`);
}

test.each([
  ['unknown-field', [...atStart('xyz: 1'), ...inSections('- Xyz: 1')]],
  ['yaml-syntax', atStart('xyz: [1')],
])('a record with an error of the rule %s has no other, and makes none elsewhere', async (rule, edits) => {
  expect(edits.length).toBeGreaterThan(15);
  for (const edit of edits) expect(await problemsOf(edit)).toEqual([`${rule} ${edit.file.path}`]);
});
