import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { locate } from '../src/core/files/layout.ts';
import { readFiles } from '../src/core/files/read-files.ts';
import { kinds } from '../src/core/schema/kinds.ts';
import { filesOfGuide } from './guide-files.ts';

const root = path.join(import.meta.dirname, '..');
const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }); // Draft 7 leaves it to readers whether they know formats.
const validators = new Map(Object.keys(kinds).map((kind) => [kind, compile(kind)]));

function compile(kind: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(path.join(root, `public/schemas/${kind}.json`), 'utf8')) as object);
}

/** What the JSON Schema of its kind says against the frontmatter of a file, as an editor reads it: with numbers and flags. */
function complaintsOf(file: string, text: string): string[] {
  const validate = validators.get(locate(file)?.kind ?? '');
  const yaml = /^---\r?\n([^]*?)^---/m.exec(text)?.[1];
  if (validate === undefined || yaml === undefined || yaml === '') return [];
  validate(load(yaml, { schema: CORE_SCHEMA }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message ?? ''}`);
}

test.each([
  ['the sample', () => [...readFiles(path.join(root, 'content'))], 70],
  ['the guide', filesOfGuide, 10],
])('the JSON Schemas have nothing to say against the records of %s', (_, filesOf, least) => {
  const files = filesOf().filter(({ path: file }) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(least);
  const texts = files.map(
    ({ path: file, bytes }) => [file, new TextDecoder().decode(bytes ?? new Uint8Array())] as const,
  );
  expect(texts.flatMap(([file, text]) => complaintsOf(file, text))).toEqual([]);
});

test('the JSON Schema of meetings says what is wrong with one', () => {
  const meeting = (fields: string) => complaintsOf('boards/council/meetings/2026-01-12.md', `---\n${fields}---\n`);
  expect(
    meeting('date: 2026-01-12\nstatus: held\nattendance: { present: [jane-doe, { person: omar-aziz }] }\n'),
  ).toEqual([]);
  expect(meeting('date: 2026-01-12\nstatus: heldd\n')).toHaveLength(1);
  expect(meeting('date: 2026-01-12\nstatus: held\ntopics: [water, water]\n')).not.toEqual([]);
  expect(meeting('date: 2026-01-12\nstatus: held\nattendance: { present: [{ persn: jane-doe }] }\n')).not.toEqual([]);
});
