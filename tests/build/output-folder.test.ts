import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changeOutput,
  discard,
  markOutput,
  replaceOutput,
  resolveOutput,
} from '../../scripts/publish/output-folder.ts';
import { makeFolder } from '../folder.ts';

describe('the output folder', () => {
  test('may be new, empty, or written by an earlier build', () => {
    const folder = makeFolder({ 'content/site.md': '', 'published/index.html': '' });
    mkdirSync(path.join(folder, 'empty'));
    markOutput(path.join(folder, 'published'), 'abc');
    for (const out of ['new/and/deep', 'empty', 'published']) {
      expect(resolveOutput(path.join(folder, out), path.join(folder, 'content'))).toBe(path.join(folder, out));
    }
  });

  test.each([
    ['the content', 'content', 'is inside the content'],
    ['a folder in the content', 'content/boards/dist', 'is inside the content'],
    ['a folder around the content', '.', 'holds the content'],
    ['a link to the content', 'link', 'is inside the content'],
    ['a folder with files of somebody else', 'photos', 'holds files that no build wrote'],
    ['a file', 'letter.txt', 'is a file'],
  ])('is refused where it is %s', (_, out, reason) => {
    const folder = makeFolder({ 'content/site.md': '', 'photos/cat.jpg': '', 'letter.txt': '' });
    symlinkSync(path.join(folder, 'content'), path.join(folder, 'link'));
    expect(() => resolveOutput(path.join(folder, out), path.join(folder, 'content'))).toThrow(reason);
    expect(readdirSync(folder).sort()).toEqual(['content', 'letter.txt', 'link', 'photos']);
  });

  test('is refused where somebody has made a repository of what a build wrote', () => {
    const folder = makeFolder({ 'content/site.md': '', 'dist/.git/HEAD': '' });
    markOutput(path.join(folder, 'dist'), 'abc');
    expect(() => resolveOutput(path.join(folder, 'dist'), path.join(folder, 'content'))).toThrow('Git repository');
  });

  test('is replaced as a whole', () => {
    const folder = makeFolder({ 'dist/old.html': '', 'next/new.html': '' });
    replaceOutput(path.join(folder, 'next'), path.join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['new.html']);
  });

  test('stays where nothing can take its place', () => {
    const folder = makeFolder({ 'dist/old.html': '' });
    expect(() => {
      replaceOutput(path.join(folder, 'nothing'), path.join(folder, 'dist'));
    }).toThrow('ENOENT');
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['old.html']);
  });

  test('comes back where a build was killed between moving it away and moving the next one in', () => {
    const [previous, next] = ['.dist.previous-999999999', '.dist.next-999999999'];
    const folder = makeFolder({ 'content/site.md': '', [`${previous}/old.html`]: 'old', [`${next}/new.html`]: '' });
    markOutput(path.join(folder, previous), 'abc');
    resolveOutput(path.join(folder, 'dist'), path.join(folder, 'content'));
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
    expect(readFileSync(path.join(folder, 'dist/old.html'), 'utf8')).toBe('old');
  });

  test('is as it should be after the next build where a change of it failed half-way', () => {
    const changed = '.dist.changed-999999999';
    const folder = makeFolder({
      'content/site.md': '',
      'dist/b.html/in-the-way.html': '',
      'dist/old.html': '',
      [`${changed}/a.html`]: 'new',
      [`${changed}/b.html`]: 'new',
    });
    const [output, left] = [path.join(folder, 'dist'), path.join(folder, changed)];
    markOutput(output, 'abc');
    expect(() => {
      changeOutput(left, output, ['old.html']);
    }).toThrow();
    discard(left);
    expect(existsSync(left)).toBe(true);
    rmSync(path.join(output, 'b.html'), { recursive: true });
    resolveOutput(output, path.join(folder, 'content'));
    expect(readdirSync(output).sort()).toEqual(['.minutebook', 'a.html', 'b.html']);
    expect(existsSync(left)).toBe(false);
  });

  test('never is what was left of another output whose name begins like its own', () => {
    const theirs = ['.dist.org.previous-999999999', '.dist.org.changed-999999999'];
    const files = theirs.flatMap((left) => [
      [`${left}/index.html`, 'theirs'],
      [`${left}/.ready.json`, '{"gone":[]}'],
    ]);
    const folder = makeFolder({ 'content/site.md': '', ...(Object.fromEntries(files) as Record<string, string>) });
    resolveOutput(path.join(folder, 'dist'), path.join(folder, 'content'));
    expect(readdirSync(folder).sort()).toEqual([...theirs, 'content'].sort());
  });

  test('is left alone by what another process is building', () => {
    const theirs = `.dist.next-${String(process.ppid)}`;
    const folder = makeFolder({ 'content/site.md': '' });
    mkdirSync(path.join(folder, theirs));
    writeFileSync(path.join(folder, theirs, 'index.html'), '');
    resolveOutput(path.join(folder, 'dist'), path.join(folder, 'content'));
    expect(existsSync(path.join(folder, theirs))).toBe(true);
  });
});
