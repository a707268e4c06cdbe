import type { Root } from 'mdast';
import { type Anchors } from './anchors.ts';
import { type HtmlContext, readDefinitions, writeHtml } from './html.ts';
import { startOf } from './parse.ts';
import type { Section } from './sections.ts';
import type { Template } from './template.ts';

/** A run of text, or the section that stands here, by its number in the file. */
export type TextPart = Template | number;

/**
 * The text of a file, ready to be put on pages: a line of JSON for each of its sections and one for its footnotes.
 * It takes a sixth of the memory of the tree that it was written from, threads can share it, and a page that shows one
 * decision reads one line.
 */
export type FileText = Uint8Array;

/** Writes the text of a parsed file, to be kept as its bytes; `anchors` are those of a paper. */
export function writeFileText(root: Root, file: Section, anchors: Anchors | null): string {
  const definitions = readDefinitions(root);
  const context: HtmlContext = { links: definitions.links, idOf: (node) => anchors?.ids.get(startOf(node)) };
  const lines: string[] = [];
  const add = ({ index, parts }: Section) => {
    const written = parts.map((part): TextPart =>
      'nodes' in part ? writeHtml(part.nodes, context) : part.section.index,
    );
    if (written.length > 0) lines.push(`\n${String(index)} ${JSON.stringify(written)}`);
    for (const part of parts) if ('section' in part) add(part.section);
  };
  add(file);
  for (const [identifier, nodes] of definitions.footnotes) {
    lines.push(`\n${footnoteKey(identifier)} ${JSON.stringify(writeHtml(nodes, context))}`);
  }
  return `${lines.join('')}\n`;
}

/** The parts of a section of a file by its number, or of the file itself. */
export function partsOf(text: FileText, section: number | null): readonly TextPart[] {
  return (readLine(text, String(section ?? 0)) ?? []) as TextPart[];
}

/** The text of a footnote. */
export function footnoteOf(text: FileText, identifier: string): Template {
  return (readLine(text, footnoteKey(identifier)) ?? []) as Template;
}

function footnoteKey(identifier: string): string {
  return `^${JSON.stringify(identifier)}`;
}

function readLine({ buffer, byteOffset, length }: FileText, key: string): unknown {
  const bytes = Buffer.from(buffer, byteOffset, length);
  const mark = Buffer.from(`\n${key} `);
  const start = bytes.indexOf(mark);
  if (start < 0) return null;
  const from = start + mark.length;
  return JSON.parse(bytes.toString('utf8', from, bytes.indexOf('\n', from))) as unknown;
}
