import { Parser } from 'htmlparser2';
import { type ContentFile, isDrawing } from './files.ts';
import { type Finding, fileStart } from './issue.ts';
import { tooLarge } from './unreadable.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Elements that run code, or hold pages that could. */
const running = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener']);

/** Looks for whatever could run in a reader's browser in a drawing (SVG), which is a page of its own where it is opened. */
export function inspectDrawing(file: ContentFile): Finding[] {
  if (!isDrawing(file.path)) return [];
  if (file.bytes === undefined) return [tooLarge(file)];
  const found = findRunning(file.bytes);
  if (found === null) return [];
  return [
    {
      rule: 'unsafe-drawing',
      file: file.path,
      place: fileStart,
      message: `The drawing has ${found}, which could run in a reader’s browser, or hide what does.`,
      hint: 'Save it again as a plain SVG in UTF-8, or as a PNG.',
    },
  ];
}

/** The first thing in a drawing that could run, or hide from us what does; null where there is none. */
function findRunning(bytes: Uint8Array): string | null {
  const text = tryDecode(bytes);
  if (text === null) return 'another encoding than UTF-8';
  let found: string | null = null;
  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => (found ??= findInInstruction(data)),
      onopentag: (tag, attributes) => (found ??= findInElement(tag, attributes)),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

function tryDecode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function findInInstruction(data: string): string | null {
  if (/^\?xml\s/i.test(data))
    return /encoding\s*=\s*["'](?!utf-?8["'])/i.test(data) ? 'another encoding than UTF-8' : null;
  if (/^!doctype/i.test(data)) return data.includes('[') ? 'a document type of its own' : null;
  return `\`<${data.split(/\s/)[0] ?? ''}>\``;
}

function findInElement(tag: string, attributes: Readonly<Record<string, string>>): string | null {
  if (running.has(localName(tag))) return `\`<${tag}>\``;
  for (const [name, value] of Object.entries(attributes)) {
    if (localName(name).startsWith('on')) return `\`${name}\``;
    if (/^xmlns/i.test(name) && /xhtml/i.test(value)) return 'HTML in it';
    if (/javascript:|data:text|data:application/i.test(value.replace(/[\s\p{Cc}]+/gu, '')))
      return `code in \`${name}\``;
  }
  return null;
}

/** The name of an element or attribute without its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
