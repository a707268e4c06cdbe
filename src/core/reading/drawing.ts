import { Parser } from 'htmlparser2';
import type { ContentFile } from '../files/read-files.ts';
import { isDrawing } from '../files/formats.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import { tryDecode } from '../characters.ts';
import { tooLarge } from '../frontmatter/unreadable.ts';

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
      message: `The drawing has ${found}, which could run in a reader’s browser, or hide something that does.`,
      hint: 'Save it again as a plain SVG in UTF-8, without text that is HTML (draw.io: without “Word wrap” and “Formatted text”), or as a PNG.',
    },
  ];
}

/** How deep the elements of a drawing may be nested, and how many characters are looked at before it is asked whether that is enough. */
const [deepest, step] = [200, 64 * 1024];

/** The first thing in a drawing that could run, or hide from us what does; null where there is none. */
function findRunning(bytes: Uint8Array): string | null {
  const text = tryDecode(bytes);
  if (text === null || text.includes('\0')) return 'an encoding other than UTF-8'; // A browser tells UTF-16 by its zeros, without a mark.
  const state: { found: string | null; depth: number } = { found: null, depth: 0 };
  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => (state.found ??= findInInstruction(data)),
      onopentag: (tag, attributes) => {
        state.depth += 1;
        state.found ??= state.depth > deepest ? 'elements nested more than 200 deep' : findInElement(tag, attributes);
      },
      onclosetag: () => (state.depth -= 1),
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && state.found === null; at += step) parser.write(text.slice(at, at + step));
  if (state.found === null) parser.end();
  return state.found;
}

/**
 * What a drawing program writes at its head; anything else could end in a different place for a browser than for us, or define
 * named characters, as XHTML does: `&colon;`.
 */
const plainDoctype = /^!doctype\s+svg(?:\s+public\s+"-\/\/W3C\/\/DTD SVG [\w. ]*\/\/EN"\s+"[^"<>]*")?\s*$/i;

function findInInstruction(data: string): string | null {
  if (data.startsWith('!')) return plainDoctype.test(data) ? null : 'a document type of its own';
  if (/^\?xml-stylesheet/i.test(data)) return 'a stylesheet from elsewhere';
  return /^\?xml\s[^]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(data) ? 'an encoding other than UTF-8' : null;
}

/** Attributes whose values lead somewhere, or are put into one that does. */
const leading = new Set(['href', 'src', 'values', 'to', 'from', 'by', 'action', 'data']);

function findInElement(tag: string, attributes: Readonly<Record<string, string>>): string | null {
  if (running.has(localName(tag))) return `\`<${tag}>\``;
  for (const [name, value] of Object.entries(attributes)) {
    if (localName(name).startsWith('on')) return `\`${name}\``;
    if (/^xmlns/i.test(name) && /xhtml/i.test(value)) return 'HTML in it';
    if (!leading.has(localName(name))) continue;
    if (/javascript:|data:text|data:application/i.test(value.replace(/[\s\p{Cc}]+/gu, '')))
      return `code in \`${name}\``;
  }
  return null;
}

/** The name of an element or attribute without its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
