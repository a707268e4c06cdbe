import type { Finding } from '../rules/issue.ts';

/** Where the line that ends the frontmatter starts, and where the text under it does. */
export interface Fence {
  readonly start: number;
  readonly end: number;
}

/** Finds the line that ends the frontmatter; null where there is none. */
export function closingFence(text: string): Fence | null {
  const pattern = /(?<![^\n])---[ \t]*(?:\r?\n|(?![^]))/g;
  if (pattern.exec(text)?.index !== 0) return null;
  const close = pattern.exec(text);
  return close === null ? null : { start: close.index, end: close.index + close[0].length };
}

/** Says what is wrong with the lines around the frontmatter; null where they are in order. */
export function findFenceProblem(file: string, text: string, fence: Fence | null): Finding | null {
  const problem = (rule: Finding['rule'], offset: number, message: string, hint: string): Finding => ({
    rule,
    file,
    place: { offset },
    message,
    hint,
  });
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (!/^---[ \t]*$/.test(firstLine)) {
    const { rule, message, hint } = explainFirstLine(firstLine, text);
    return problem(rule, 0, message, hint);
  }
  const nearMiss = findNearMiss(text.slice(firstLine.length, fence?.start));
  if (nearMiss !== null) {
    return problem(
      'frontmatter-fence',
      firstLine.length + nearMiss.index,
      `The line \`${nearMiss[0].slice(0, 40)}\` looks like the end of the frontmatter but is not.`,
      'The closing line is exactly three hyphens, `---`, with nothing before or after them.',
    );
  }
  if (fence === null) {
    return problem(
      'frontmatter-unclosed',
      0,
      'The frontmatter starts with `---` and never ends.',
      'Put a line of three hyphens, `---`, under the last field.',
    );
  }
  return null;
}

/**
 * A line with which a clerk may have meant to end the frontmatter. No two parts of the pattern can match the same run: for an
 * endless line of hyphens, every way to divide it would be tried.
 */
function findNearMiss(yaml: string): RegExpExecArray | null {
  return /^(?:(?:[ \t]+---|[–—]{1,3})[ \t]*|---[^\S\r\n]*\S[^\r\n]*)$/m.exec(yaml);
}

function explainFirstLine(firstLine: string, text: string): { rule: Finding['rule']; message: string; hint: string } {
  if (/^---[ \t]*[A-Za-z]/.test(firstLine)) {
    return {
      rule: 'frontmatter-language',
      message: `The first line is \`${firstLine.slice(0, 40)}\`; expected \`---\` alone.`,
      hint: 'Write the fields as plain YAML between two lines of `---`; nothing else is read, and code is never run.',
    };
  }
  if (/^\s*[-–—―_*=]{1,9}\s*$/.test(firstLine) && firstLine.trim() !== '') {
    return {
      rule: 'frontmatter-fence',
      message: `The first line is \`${firstLine}\`; expected \`---\`.`,
      hint: 'Write three plain hyphens at the very start of the line; some editors turn them into a dash.',
    };
  }
  if (/^\w+:(?:\s|$)/.test(firstLine)) {
    return {
      rule: 'frontmatter-missing',
      message: 'The fields start without a line of `---` above them.',
      hint: 'Put a line of three hyphens, `---`, above the first field.',
    };
  }
  if (/^---[ \t]*$/m.test(text)) {
    return {
      rule: 'frontmatter-missing',
      message: 'There is text before the frontmatter.',
      hint: 'The first line of the file must be `---`: move what is before it to below the second `---`.',
    };
  }
  return {
    rule: 'frontmatter-missing',
    message: 'The file has no frontmatter.',
    hint: 'Start the file with a line of `---`, then the fields, then another line of `---`.',
  };
}
