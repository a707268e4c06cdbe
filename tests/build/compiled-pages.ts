import { expect } from 'vitest';
import { digestOfCode } from '../../scripts/publish/code-digest.ts';
import { compilePages } from '../../scripts/publish/compile-pages.ts';
import type { Minutebook } from '../../src/core/book.ts';
import type { Manifest } from '../../src/rendering/pages.ts';
import { soundFolder } from '../fixture.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';

/** The compiled pages, as a test renders them from one book after another. */
export interface CompiledPages {
  readonly manifest: Manifest;
  /** Has them rendered from another book: they take theirs once, and it becomes another. */
  readonly show: (book: Minutebook) => Minutebook;
}

/** Has the pages compiled, as a build does. */
export async function openCompiledPages(): Promise<CompiledPages> {
  expect(runScript('build.ts', ['--content', soundFolder, '--out', makeFolder({}), '--no-search']).status).toBe(0);
  const shown: Record<string, unknown> = {};
  (globalThis as { minutebook?: unknown }).minutebook = shown;
  const { app } = (await import((await compilePages(digestOfCode())).entry)) as { app: { manifest: Manifest } };
  return { manifest: app.manifest, show: (book) => Object.assign(shown, book) };
}
