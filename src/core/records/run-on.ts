import type { z } from 'zod';
import type { Finding } from '../rules/issue.ts';
import { labelOf, nameOf } from '../markdown/field-list.ts';
import { ordinary } from '../record-like/ordinary.ts';
import { fieldsOf } from '../schema/shape.ts';

/** A line that Markdown takes for the rest of the entry above it. */
export interface RunOnLine extends Pick<Finding, 'message' | 'hint'> {
  /** Where it starts in the body, in characters. */
  readonly at: number;
}

/** A sign before the words of a line that makes no entry of a list: one of Word’s, a dash, or a hyphen without its space. */
const mark = /(?:[•◦▪▫●○■□‣⁃➢➤✓✔❖·–—-]|[*+](?![*+])|[o§](?=\t))/.source;

const written = new RegExp(`^[ \\t]*(${mark}?)[ \\t]*[*_]*([A-Za-z]+(?:[ -][A-Za-z]+){0,3})[*_]* ?:[*_]*[ \\t]*(.*)$`);

/** The start of the next entry, which ends this one. */
const entry = /^[-*+][ \t]/;

const bulleted = new RegExp(`^[ \\t]*${mark}[ \\t]*(?=\\S)`);

/** Says of the lines from one that runs on what they are: those that are written like fields each by itself, or else the first. */
export function explainRunOn(at: number, body: string, ...schemas: readonly z.core.$ZodType[]): RunOnLine[] {
  const found: RunOnLine[] = [];
  for (let start = at; ;) {
    const end = body.indexOf('\n', start);
    const line = body.slice(start, end === -1 ? undefined : end).trim();
    const field = entry.test(line) ? null : fieldIn(line, schemas);
    if (field === null) break;
    found.push({ at: start, ...field });
    if (end === -1) break;
    start = end + 1 + (/^[ \t]*/.exec(body.slice(end + 1))?.[0].length ?? 0);
  }
  return found.length > 0 ? found : [{ at, ...explainText(body.slice(at).split('\n', 1)[0]?.trim() ?? '') }];
}

/** What is said of a line that is a field but for its hyphen or the space behind that; null where it is none. */
function fieldIn(line: string, schemas: readonly z.core.$ZodType[]): Pick<RunOnLine, 'message' | 'hint'> | null {
  const [, sign = '', label = '', value = ''] = written.exec(ordinary(line)) ?? [];
  const name = nameOf(label);
  if (!schemas.some((schema) => Object.hasOwn(fieldsOf(schema), name))) return null;
  const field = `- ${labelOf(name)}: ${value}`.trim();
  const behind =
    sign === '-' ? 'has no ordinary space after its hyphen' : `starts with \`${sign}\` instead of a hyphen`;
  return {
    message: `\`${line.slice(0, 60)}\` is a field that ${sign === '' ? 'has no hyphen before it' : behind}, and would become the end of the value above it.`,
    hint: `Write \`${field.slice(0, 120)}\`, with a hyphen and an ordinary space.`,
  };
}

function explainText(line: string): Pick<RunOnLine, 'message' | 'hint'> {
  const isEntry = bulleted.test(ordinary(line));
  return {
    message: `The line \`${line.slice(0, 60)}\` is directly under a field, and would become the end of its value.`,
    hint: `${isEntry ? 'If it is an entry of the list, start it with `- `, a hyphen and an ordinary space; if' : 'If'} it is the text, leave an empty line above it; if it is the rest of the value, indent it two spaces further than the field.`,
  };
}
