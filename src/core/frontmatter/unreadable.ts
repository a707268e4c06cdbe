import { type ContentFile, largestRead } from '../files/read-files.ts';
import { type Finding, fileStart } from '../rules/issue.ts';

/** The frontmatter of a file is a list or a single value. */
export function wrongShape(path: string): Finding {
  return {
    rule: 'frontmatter-shape',
    file: path,
    place: fileStart,
    message: 'The frontmatter holds no fields.',
    hint: 'Write each field on a line of its own, as `field: value`.',
  };
}

/** The text of a file is nested too deep to be followed. */
export function tooDeep(path: string): Finding {
  return {
    rule: 'too-deep',
    file: path,
    place: fileStart,
    message: 'The text has quotations, lists or emphasis nested more than 100 deep.',
    hint: 'Look for a long run of `>`, `*`, `_` or `[`, and delete it.',
  };
}

/** The text of a file has too many characters of one kind in a block to be parsed. */
export function tooCrowded(path: string): Finding {
  return {
    rule: 'too-deep',
    file: path,
    place: fileStart,
    message:
      'The text has thousands of letters by their names, like `&amp;`, of `_` without an empty line between, of signs like `*` and `[` in one line, or hundreds of addresses without a space.',
    hint: 'Write the letters themselves, like `&`, and divide the text into lines and paragraphs.',
  };
}

/** Something is not a plain file. */
export function specialFile(path: string): Finding {
  return {
    rule: 'special-file',
    file: path,
    place: fileStart,
    message: 'This is a link or a device, not a file.',
    hint: 'Put a copy of the file in its place.',
  };
}

const otherEnding = /\.(?:md|markdown|mdown|mkd|mdx)(?:\.[a-z]{1,5})?$/i;

/** The path of a Markdown file with the ending that is read; null where it has that, or is none. */
export function withEnding(path: string): string | null {
  return path.endsWith('.md') || !otherEnding.test(path) ? null : path.replace(otherEnding, '.md');
}

/** The name of a Markdown file has an ending other than those that are read. */
export function badEnding(path: string): Finding {
  const name = path.split('/').at(-1) ?? '';
  const stem = name.replace(otherEnding, '');
  return {
    rule: 'file-name',
    file: path,
    place: fileStart,
    message: `The name ends in \`${name.slice(stem.length)}\`, so this file is not read; expected \`.md\`.`,
    hint: `Rename it \`${stem}.md\`.`,
  };
}

/** The name of an attachment cannot be part of an address. */
export function badName(path: string): Finding {
  return {
    rule: 'file-name',
    file: path,
    place: fileStart,
    message: `The name \`${path.split('/').at(-1) ?? ''}\` has characters that an address cannot contain.`,
    hint: 'Rename it with the letters A to Z, figures, dots, hyphens and underscores, and correct the links to it.',
  };
}

/** A Markdown file or a drawing is larger than what is read. */
export function tooLarge({ path, size }: ContentFile): Finding {
  return {
    rule: 'file-too-large',
    file: path,
    place: fileStart,
    message: `The file has ${String(size)} bytes; at most ${String(largestRead(path))} are read.`,
    hint: 'Give long papers files of their own, and link to scans and pictures instead of embedding them.',
  };
}
