import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBooks, readSpelling, readWordCounts } from '../../../scripts/federate/built-book.ts';
import type { BookSummary, SearchedYear } from '../../../src/search/table.ts';
import { siteToBuild } from '../../build/site.ts';
import { makeFolder } from '../../folder.ts';
import { runScript } from '../run-script.ts';
import { manifestOf, writeMadeUp } from './books.ts';

const sound = manifestOf({ base: '/elm/' });

test('what a build writes is what is expected of a book', { timeout: 60_000 }, () => {
  const folder = makeFolder({});
  for (const [file, text] of Object.entries(siteToBuild)) write(folder, `content/${file}`, text);
  const built = path.join(folder, 'elm');
  const { stderr } = runScript('build.ts', ['--content', path.join(folder, 'content'), '--out', built]);
  expect(stderr).toBe('');
  const [book] = openBooks([built]);
  if (book === undefined) throw new TypeError('No book was opened.');
  expect(book.manifest).toEqual(readJson(path.join(built, 'search/manifest.json')));
  expect(readWordCounts(book)).toEqual(readJson(path.join(built, 'search/words.json')));
  for (const letter of book.manifest.spelling)
    expect(readSpelling(book, letter)).toEqual(readJson(path.join(built, `search/spelling/${letter}.json`)));
});

test.each<[string, string, unknown]>([
  ['a list of words that lies elsewhere', 'spelling.1', { spelling: ['w', '../../../oak/search/spelling/x'] }],
  ['a list of words below those of letters', 'spelling.0', { spelling: ['w/x'] }],
  ['no lists of words', 'spelling', { spelling: undefined }],
  ['lists of words that are no list', 'spelling', { spelling: 'w' }],
  ['a table above the index', 'years.0.table', { years: [yearOf({ table: '../../oak/search/records/2026.json' })] }],
  ['a table above it on the way', 'years.0.table', { years: [yearOf({ table: 'records/../../2026.json' })] }],
  ['a table elsewhere', 'years.0.table', { years: [yearOf({ table: 'https://y.example/2026.json' })] }],
  ['a table at the root', 'years.0.table', { years: [yearOf({ table: '/records/2026.json' })] }],
  ['a word index above the index', 'years.0.words.1', { years: [yearOf({ words: ['words/2026/', '../words/'] })] }],
  ['a word index elsewhere', 'years.0.words.0', { years: [yearOf({ words: ['//y.example/words/'] })] }],
  ['a year that is none', 'years.0.year', { years: [yearOf({ year: '26' })] }],
  ['a date that does not exist', 'book.asAt', { book: bookOf({ asAt: '2026-02-30' }) }],
  ['a meeting on no date', 'book.last', { book: bookOf({ last: 'yesterday' }) }],
  ['less than no meetings', 'book.meetings', { book: bookOf({ meetings: -1 }) }],
  ['half a decision', 'book.decisions', { book: bookOf({ decisions: 0.5 }) }],
  ['nobody who publishes it', 'book.organisation', { book: bookOf({ organisation: '' }) }],
  ['an address with steps upwards', 'book.base', { book: bookOf({ base: '/elm/../oak/' }) }],
  ['an address with steps upwards in disguise', 'book.base', { book: bookOf({ base: '/elm/%2e%2E/oak/' }) }],
  ['an address of another host', 'book.base', { book: bookOf({ base: '//y.example/' }) }],
  ['an address that is no folder', 'book.base', { book: bookOf({ base: '/elm' }) }],
  ['an origin with a path', 'book.origin', { book: bookOf({ origin: 'https://x.example/elm' }) }],
  ['a board without a name', 'boards.0.label', { boards: [{ id: 'council' }] }],
  ['no summary', 'book', { book: null }],
  ['a version that is none', 'version', { version: 'of\nlate' }],
])('a manifest that names %s is refused', (_, place, changed) => {
  const folder = writeManifest(JSON.stringify({ ...sound, ...(changed as object) }));
  expect(() => openBooks([folder])).toThrow(`${folder}/search/manifest.json: \`${place}\` is `);
  expect(() => openBooks([folder])).toThrow(/; expected .+\. Build the book again\.$/);
});

test.each([
  ['nothing', '', 'is `""`; expected JSON.'],
  ['a page', '<html>', 'is `"<html>"`; expected JSON.'],
  ['no fields', 'null', 'is `null`; expected an object with fields.'],
  ['a list', '[]', 'is `[]`; expected an object with fields.'],
])('a manifest that is %s is refused', (_, text, reason) => {
  const folder = writeManifest(text);
  expect(() => openBooks([folder])).toThrow(`${folder}/search/manifest.json ${reason} Build the book again.`);
});

test.each([
  ['words.json', 'words without counts', '{"words":["wellǁ"]}', ': `counts` is nothing; expected a list.'],
  [
    'words.json',
    'fewer counts',
    '{"words":["wellǁ"],"counts":[]}',
    ': `counts` is `[]`; expected a count for each word.',
  ],
  [
    'words.json',
    'a count in words',
    '{"words":["wellǁ"],"counts":["two"]}',
    ': `counts.0` is `"two"`; expected a whole',
  ],
  ['spelling/w.json', 'no list', '{"well":1}', ' is `{"well":1}`; expected a list.'],
  ['spelling/w.json', 'numbers', '["well",2]', ': `1` is `2`; expected some text.'],
])('a %s with %s is refused', (name, _, text, reason) => {
  const folder = writeMadeUp(path.join(makeFolder({}), 'elm'), { base: '/elm/' });
  write(folder, `search/${name}`, text);
  expect(() => readAll(folder)).toThrow(`${folder}/search/${name}${reason}`);
});

test('a book that an earlier version built has no page of its data', () => {
  const { hasData, ...earlier } = sound.book;
  expect(hasData).toBe(true);
  const [book] = openBooks([writeManifest(JSON.stringify({ ...sound, book: earlier }))]);
  expect(book?.manifest.book).toEqual({ ...earlier, hasData: false });
});

test.each(['words.json', 'spelling/w.json'])('a book without its %s is refused', (name) => {
  const folder = writeMadeUp(path.join(makeFolder({}), 'elm'), { base: '/elm/' });
  rmSync(path.join(folder, 'search', name));
  expect(() => readAll(folder)).toThrow(`${folder} has no search/${name}, which a build writes. Build the book again`);
});

test.each(['manifest.json', 'words.json', 'spelling/w.json'])('a %s outside of its book is not read', (name) => {
  const folder = writeMadeUp(path.join(makeFolder({}), 'elm'), { base: '/elm/' });
  const file = path.join(folder, 'search', name);
  renameSync(file, path.join(folder, '../elsewhere.json'));
  symlinkSync(path.join(folder, '../elsewhere.json'), file);
  expect(() => readAll(folder)).toThrow(`${file} is a symbolic link, where a plain file was expected`);
  rmSync(file);
  mkdirSync(file);
  expect(() => readAll(folder)).toThrow(`${file} is a folder, where a plain file was expected`);
});

test('a mark outside of its book is not read', () => {
  const folder = writeMadeUp(path.join(makeFolder({}), 'elm'), { base: '/elm/' });
  renameSync(path.join(folder, '.minutebook'), path.join(folder, '../mark'));
  symlinkSync(path.join(folder, '../mark'), path.join(folder, '.minutebook'));
  expect(() => openBooks([folder])).toThrow('.minutebook is a symbolic link, where a plain file was expected');
});

test('a book can be named by a link, and its index cannot', () => {
  const root = makeFolder({});
  const folder = writeMadeUp(path.join(root, 'elm'), { base: '/elm/' });
  symlinkSync(folder, path.join(root, 'link'));
  expect(readAll(path.join(root, 'link'))).toEqual([['wellǁ'], ['well']]);
  renameSync(path.join(folder, 'search'), path.join(root, 'search'));
  symlinkSync(path.join(root, 'search'), path.join(folder, 'search'));
  expect(() => readAll(folder)).toThrow('manifest.json is behind a symbolic link');
});

function bookOf(changed: Partial<BookSummary>): BookSummary {
  return { ...sound.book, ...changed };
}

function yearOf(changed: Partial<SearchedYear>): SearchedYear {
  return { year: '2026', table: 'records/2026.0a1b2c3d.json', words: ['words/2026/'], ...changed };
}

function writeManifest(text: string): string {
  const folder = writeMadeUp(path.join(makeFolder({}), 'elm'), { base: '/elm/' });
  write(folder, 'search/manifest.json', text);
  return folder;
}

function readAll(folder: string): (readonly string[])[] {
  return openBooks([folder]).flatMap((book) => [readWordCounts(book).words, readSpelling(book, 'w')]);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
