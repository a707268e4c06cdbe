import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { CannotPublish } from '../publish/cannot-publish.ts';
import { NotPlain } from './not-plain.ts';

/** How much of a value is shown. */
const shownLength = 80;

/** Reads a JSON file of a built book, which can come from anybody; throws a CannotPublish where it is not as a build writes it. */
export function readChecked<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const location = path.join(folder, file);
  if (!existsSync(location)) {
    throw new CannotPublish(`${folder} has no ${file}, which a build writes. Build the book again, or copy it whole.`);
  }
  checkPlain(folder, file);
  const result = schema.safeParse(parseJson(location), { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `: \`${issue.path.join('.')}\``;
  throw unexpected(`${location}${place}`, issue?.input, issue?.message ?? '');
}

/** Throws a NotPlain if something is not a plain file, or is outside its folder: what it is instead could have no end. */
export function checkPlain(folder: string, file: string): void {
  if (!isPlainFile(folder, file)) throw new NotPlain(path.join(folder, file));
}

/** Whether a file can be reached without a symbolic link from the folder on. */
function isPlainFile(folder: string, file: string): boolean {
  const location = path.join(realpathSync(folder), file);
  return realpathSync(location) === location && statSync(location).isFile();
}

function parseJson(location: string): unknown {
  const text = readFileSync(location, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected(location, text, 'JSON');
  }
}

function unexpected(place: string, found: unknown, expected: string): CannotPublish {
  return new CannotPublish(`${place} is ${show(found)}; expected ${expected}. Build the book again.`);
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return `\`${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}\``;
}
