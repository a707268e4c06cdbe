import { findYamlFeature } from './frontmatter.ts';
import type { Finding } from '../rules/issue.ts';
import { locate } from '../files/layout.ts';
import { explainSlip, findYamlSlip, type YamlSlip } from './yaml-slips.ts';

/** The largest frontmatter that is read, in characters. */
const largestFrontmatter = 64 * 1024;

/** How many empty lines may follow each other: gray-matter looks from each of them for a comment after all the others. */
const mostEmptyLines = 100;

/** What YAML would read, and silently read wrongly or at a high price; null where there is no such thing. */
export function findYamlProblem(file: string, text: string, end: number): Finding | null {
  const start = text.indexOf('\n') + 1;
  const yaml = text.slice(start, end);
  const found =
    findTooLarge(file, yaml) ??
    findEmptyLines(yaml) ??
    findNoBreakSpace(yaml) ??
    findCurlyQuotes(yaml) ??
    findFeature(yaml) ??
    (isOfSeals(file) ? null : findSlip(yaml));
  if (found === null) return null;
  const { offset, ...rest } = found;
  return { ...rest, file, place: { offset: start + offset } };
}

type YamlProblem = Pick<Finding, 'rule' | 'message' | 'hint'> & { readonly offset: number };

/** A record of seals is all frontmatter, and grows by a page with every meeting; no clerk writes it, so that it has no slips. */
function isOfSeals(file: string): boolean {
  return locate(file)?.kind === 'seals';
}

function findTooLarge(file: string, yaml: string): YamlProblem | null {
  if (yaml.length <= largestFrontmatter || isOfSeals(file)) return null;
  return {
    rule: 'file-too-large',
    offset: 0,
    message: `The frontmatter has ${String(yaml.length)} characters; at most ${String(largestFrontmatter)} are read.`,
    hint: 'Move prose to below the frontmatter.',
  };
}

function findEmptyLines(yaml: string): YamlProblem | null {
  if (yaml.length <= mostEmptyLines) return null;
  let offset = 0;
  let empty = 0;
  for (const line of yaml.split('\n')) {
    empty = line.trim() === '' ? empty + 1 : 0;
    if (empty > mostEmptyLines) {
      const message = `There are more than ${String(mostEmptyLines)} empty lines in a row.`;
      return { rule: 'frontmatter-shape', offset, message, hint: 'Delete them.' };
    }
    offset += line.length + 1;
  }
  return null;
}

function findNoBreakSpace(yaml: string): YamlProblem | null {
  const found = /^[ \t-]*\u00A0|^[ \t-]*\w+:\u00A0/m.exec(yaml);
  if (found === null) return null;
  return {
    rule: 'no-break-space',
    offset: found.index + found[0].length - 1,
    message: 'There is a no-break space where YAML needs an ordinary one.',
    hint: 'Delete the space and type it again.',
  };
}

function findCurlyQuotes(yaml: string): YamlProblem | null {
  const found = /^[ \t-]*(?:\w+:[ \t]+)?([“”„‘’])[^\r\n]*[“”‘’][ \t]*$/m.exec(yaml);
  if (found === null) return null;
  return {
    rule: 'curly-quotes',
    offset: found.index + found[0].search(/[“”„‘’]/),
    message: `The value starts with the curly quotation mark ${found[1] ?? ''}, which would become part of it.`,
    hint: 'Use straight quotation marks, "like this", or none; to keep the curly ones, put straight ones around them.',
  };
}

function findFeature(yaml: string): YamlProblem | null {
  const offset = findYamlFeature(yaml);
  if (offset === null) return null;
  return {
    rule: 'yaml-feature',
    offset,
    message: 'There is a YAML anchor, alias, tag or merge key; a minute book uses only plain fields, lists and text.',
    hint: 'Write the value out. A text that starts with `&`, `*` or `!` needs quotation marks around it.',
  };
}

const rulesOfSlips: Record<YamlSlip['kind'], YamlProblem['rule']> = {
  'remark-behind': 'yaml-remark',
  'remark-under': 'yaml-remark',
  'entry-too-deep': 'entry-indentation',
  'line-without-hyphen': 'entry-indentation',
};

function findSlip(yaml: string): YamlProblem | null {
  const slip = findYamlSlip(yaml);
  return slip === null ? null : { rule: rulesOfSlips[slip.kind], offset: slip.offset, ...explainSlip(slip) };
}
