import { describe, expect, test } from 'vitest';
import { checkContent, checkFiles } from '../../../src/core/check-folder.ts';
import { indexContent } from '../../../src/core/references/indexed-content.ts';
import { checksOfRecords } from '../../../src/core/checks/index.ts';
import { type Content, readContent } from '../../../src/core/reading/content.ts';
import type { ContentFile } from '../../../src/core/files/read-files.ts';
import type { Finding } from '../../../src/core/rules/issue.ts';
import { forgetful } from '../../../src/core/reading/reading-memory.ts';
import type { RuleMemory } from '../../../src/core/rules/rule-memory.ts';
import { brokenNames, readBroken } from '../../fixture.ts';

describe('Rules about records', () => {
  test.each(brokenNames)('look at no byte of a file: %s', async (name) => {
    const { content } = await readContent(readBroken(name));
    const bytes = new Uint8Array();
    const sources = new Map([...content.sources].map(([path, source]) => [path, { ...source, bytes }]));
    expect(findingsOf({ ...content, sources })).toEqual(findingsOf(content));
  });

  test('are not asked again about an outline that is known, and what they found is shown where it stands now.', async () => {
    const memory = remembering();
    const before = readBroken('unknown-reference--sub-item-of-a-file');
    const [first] = await check(before, memory);
    const after = before.map(edit('Three masons', 'On the first of March, the clerk wrote.\n\nThree masons'));
    const moved = after.map(edit('## 2.1.', 'A paragraph more.\n\n## 2.1.'));
    expect([await check(after, memory), await check(moved, memory), memory.found]).toEqual([
      [first],
      [{ ...first, line: (first?.line ?? 0) + 2 }],
      1,
    ]);
    expect(await check(moved, memory)).toEqual((await checkFiles(moved)).issues);
  });

  test('are asked again when a field has changed, and rules about texts always.', async () => {
    const memory = remembering();
    const before = readBroken('broken-fragment--own-page');
    expect(await check(before, memory)).toHaveLength(1);
    expect(await check(before.map(edit('Outcome: deferred', 'Outcome: agreed')), memory)).toHaveLength(1);
    expect(memory.found).toBe(2);
  });
});

function findingsOf(content: Content): Finding[] {
  const book = indexContent(content);
  return checksOfRecords.flatMap((check) => [...check(book)]);
}

async function check(files: readonly ContentFile[], memory: RuleMemory) {
  return checkContent(await readContent(files, forgetful(false)), memory).issues;
}

/** A memory that counts how often rules had to be asked. */
function remembering(): RuleMemory & { found: number } {
  const known = new Map<string, readonly Finding[]>();
  return {
    found: 0,
    recall: (outline) => known.get(outline) ?? null,
    remember(outline, findings) {
      this.found += 1;
      known.set(outline, findings);
    },
  };
}

/** Puts one text in the place of another, in every file that has it. */
function edit(before: string, after: string): (file: ContentFile) => ContentFile {
  return (file) => {
    const text = Buffer.from(file.bytes ?? []).toString();
    const bytes = Buffer.from(text.replace(before, after));
    return text.includes(before) ? { ...file, size: bytes.length, bytes } : file;
  };
}
