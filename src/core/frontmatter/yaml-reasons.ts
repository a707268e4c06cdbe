import { cut } from '../shortened.ts';
import { explainSlip } from './yaml-slips.ts';

/** What is wrong with a frontmatter that cannot be read, in a clerk's words. */
export interface YamlReason {
  /** Where in the YAML the mistake is, in characters; this may be lines before the parser stumbled. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

interface Line {
  readonly text: string;
  /** Where the line starts. */
  readonly start: number;
  /** Its value and where that starts: what follows the field's colon or the list's hyphen. */
  readonly value: string;
  readonly valueAt: number;
}

/** The reasons that the parser gives for a value that begins and does not end. */
const withinValue = /^(?:deficient indentation|unexpected end|missed comma|expected the node content)/;

/** Says why YAML cannot be read, given the offset at which the parser refused it and the parser's own reason. */
export function explainYaml(yaml: string, offset: number, parserReason: string): YamlReason {
  const lines = linesOf(yaml);
  const last = lines.findLastIndex(({ start }) => start <= offset);
  const before = lines.slice(0, last + 1);
  const culprit = before.findLast(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
  const isWithinValue = withinValue.test(parserReason);
  const reason =
    (isWithinValue ? first(before.toReversed(), unclosed) : null) ?? first(before.slice(-2).reverse(), findInLine);
  return reason ?? (culprit === undefined ? unknown(offset) : misfit(culprit, offset));
}

function first(lines: readonly Line[], find: (line: Line) => YamlReason | null): YamlReason | null {
  for (const line of lines) {
    const reason = find(line);
    if (reason !== null) return reason;
  }
  return null;
}

function linesOf(yaml: string): Line[] {
  let start = 0;
  return yaml.split('\n').map((text) => {
    const head = /^[ \t]*(?:- +)?(?:[^\s"'[{:#][^:#]*:[ \t]+)?/.exec(text)?.[0] ?? '';
    const line = { text, start, value: text.slice(head.length).trimEnd(), valueAt: start + head.length };
    start += text.length + 1;
    return line;
  });
}

/** A quotation mark or bracket that opens a value and is not closed on its line, as a clerk's values are. */
function unclosed({ value, valueAt }: Line): YamlReason | null {
  const mark = value.charAt(0);
  if (mark === '"' || mark === "'") {
    const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'(?!')/;
    if (closed.test(value)) return null;
    return {
      offset: valueAt,
      message: `The quotation mark ${mark} before \`${shorten(value.slice(1))}\` is not closed.`,
      hint: 'Put the same mark at the end of the value, or delete this one.',
    };
  }
  const close = mark === '[' ? ']' : mark === '{' ? '}' : null;
  if (close === null) return null;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const remark = bare.search(/\s#/) + 1;
  if (bare.slice(0, remark === 0 ? bare.length : remark).includes(close)) return null;
  if (remark > 0) {
    return { offset: valueAt + remark, ...explainSlip({ kind: 'remark-behind', words: value.slice(remark) }) };
  }
  return {
    offset: valueAt,
    message: `The bracket \`${mark}\` before \`${shorten(value.slice(1))}\` is not closed.`,
    hint: `If the bracket belongs to the words, put quotation marks around the value; otherwise close it with \`${close}\`.`,
  };
}

function findInLine(line: Line): YamlReason | null {
  return findTab(line) ?? findAfterQuote(line) ?? findReserved(line) ?? findColon(line) ?? findNoColon(line);
}

function findTab({ text, start }: Line): YamlReason | null {
  const tab = /^ *\t/.exec(text);
  if (tab === null) return null;
  return {
    offset: start + tab[0].length - 1,
    message: 'The line is indented with a tab.',
    hint: 'Indent with two spaces for each step.',
  };
}

function findAfterQuote({ value, valueAt }: Line): YamlReason | null {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))/.exec(value)?.[0];
  const rest = value.slice(quoted?.length ?? 0).trim();
  if (quoted === undefined || rest === '' || rest.startsWith('#')) return null;
  return {
    offset: valueAt + quoted.length,
    message: `There is text after the closing quotation mark: \`${shorten(rest)}\`.`,
    hint: 'Put the quotation marks around the whole value, and the other kind of mark inside it.',
  };
}

function findReserved({ value, valueAt }: Line): YamlReason | null {
  const mark = /^(?:[@`%,|>\]}]|\[(?=[^\]]*\]\s*[^\s#])|\{(?=[^}]*\}\s*[^\s#]))/.exec(value)?.[0];
  if (mark === undefined) return null;
  return {
    offset: valueAt,
    message: `The value \`${shorten(value)}\` starts with \`${mark}\`, which has a meaning of its own here.`,
    hint: `Put quotation marks around it: \`${quote(value)}\`.`,
  };
}

function findColon({ value, valueAt }: Line): YamlReason | null {
  const colon = /^[^"'[{][^#]*?:(?: |$)/.exec(value);
  if (colon === null) return null;
  return {
    offset: valueAt + colon[0].trimEnd().length - 1,
    message: `The value \`${shorten(value)}\` has a second colon in it, with a space after it.`,
    hint: `Put quotation marks around the whole value: \`${quote(value)}\`.`,
  };
}

function findNoColon({ text, start }: Line): YamlReason | null {
  if (/:(?:\s|$)|^\s*(?:- |#|$)/.test(text)) return null;
  return {
    offset: start + text.search(/\S/),
    message: `The line \`${shorten(text.trim())}\` is not a field: it has no colon with a space after it.`,
    hint: 'Write it as `field: value`; prose belongs below the closing `---`.',
  };
}

function misfit({ text, start }: Line, offset: number): YamlReason {
  return {
    offset: Math.max(offset, start),
    message: `The line \`${shorten(text.trim())}\` does not fit the lines above it.`,
    hint: 'Start all fields of one record in the same column. Under a field with nothing after its colon, indent its own fields, or its entries with `- `, by two more spaces.',
  };
}

function unknown(offset: number): YamlReason {
  return {
    offset,
    message: 'The frontmatter cannot be read.',
    hint: 'Each line is `field: value`; entries of a list start with `- `, and are indented by two spaces.',
  };
}

function quote(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function shorten(words: string): string {
  return cut(words, 40);
}
