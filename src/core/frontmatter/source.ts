import { detach } from '../detach.ts';
import { closingFence, findFenceProblem } from './fences.ts';
import { FrontmatterError, readFrontmatter } from './frontmatter.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import { textOfBytes } from '../characters.ts';
import { findYamlProblem } from './yaml-problems.ts';
import { explainYaml } from './yaml-reasons.ts';

/** A Markdown file: its bytes, which take less memory than its text, and where its frontmatter ends. */
export interface Source {
  /** The path relative to the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the text under the frontmatter starts, in characters. */
  readonly bodyStart: number;
}

/** The whole text of a file. */
export function textOf({ bytes }: Source): string {
  return textOfBytes(bytes);
}

/** The text under the frontmatter. */
export function bodyOf(source: Source): string {
  return textOf(source).slice(source.bodyStart);
}

/** The YAML between the fences, and where it starts. */
export function yamlOf(source: Source): { yaml: string; start: number } {
  const text = textOf(source);
  const start = text.indexOf('\n') + 1;
  return { yaml: text.slice(start, closingFence(text)?.start), start };
}

/** Finds where the frontmatter of a text ends and reads it; `fields` is null where it cannot be read. */
export function splitText(path: string, text: string): { bodyStart: number; fields: unknown; findings: Finding[] } {
  const fence = closingFence(text);
  const problem =
    findFenceProblem(path, text, fence) ?? (fence === null ? null : findYamlProblem(path, text, fence.start));
  const bodyStart = fence?.end ?? 0;
  if (problem !== null) return { bodyStart, fields: null, findings: [problem] };
  try {
    return { bodyStart, fields: readFrontmatter(detach(text.slice(0, bodyStart))), findings: [] };
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    return { bodyStart, fields: null, findings: [syntaxProblem(path, text, error)] };
  }
}

function syntaxProblem(file: string, text: string, { message, offset }: FrontmatterError): Finding {
  if (message === 'duplicated mapping key') {
    return {
      rule: 'duplicate-field',
      file,
      place: offset < 0 ? fileStart : { offset },
      message: 'The same field is here twice.',
      hint: 'Keep one of them; write several values as a list.',
    };
  }
  const start = text.indexOf('\n') + 1;
  const reason = explainYaml(text.slice(start, closingFence(text)?.start), offset - start, message);
  return {
    rule: 'yaml-syntax',
    file,
    place: { offset: start + reason.offset },
    message: reason.message,
    hint: reason.hint,
  };
}
