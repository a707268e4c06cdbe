import path from 'node:path';
import { expect, test } from 'vitest';
import { digestOfCode } from '../../scripts/publish/code-digest.ts';
import { compilePages } from '../../scripts/publish/compile-pages.ts';
import { openPages } from '../../scripts/publish/page-writer.ts';
import { projectFolder } from '../../scripts/publish/project.ts';
import { checkFolder } from '../../src/core/check-folder.ts';
import { bookOf } from '../../src/core/load-book.ts';
import type { Page } from '../../src/rendering/pages.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';

const content = path.join(projectFolder, 'content');

test(
  'Whichever pages were rendered before it, a page reads every long text that it shows.',
  { timeout: 60_000 },
  async () => {
    const compiled = runScript('build.ts', ['--content', content, '--out', makeFolder({}), '--no-search']);
    expect(compiled.status).toBe(0);
    const book = bookOf(await checkFolder(content), '2026-11-22');
    const { pages, takeTexts } = await openPages(book, (await compilePages(digestOfCode())).entry);
    const textsOf = ({ file, render }: Page): [string, readonly string[]] => {
      render();
      return [file, takeTexts()];
    };
    const inTurn = (some: readonly Page[]) => {
      const texts = new Map<string, readonly string[]>();
      for (const page of some) texts.set(...textsOf(page));
      return texts;
    };
    const first = inTurn(pages);
    expect(inTurn(pages.toReversed())).toEqual(first);
    const minutes = 'boards/wrenfield-harbour-trust/2022-03-10/index.html';
    expect([...first.keys()]).toContain(minutes);
    expect(first.get(minutes)).toContain('boards/wrenfield-harbour-trust/meetings/2022-03-10.md');
    expect(first.get('decisions/index.html')).toEqual([]);
  },
);
