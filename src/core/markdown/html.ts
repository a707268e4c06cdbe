import type { AlignType, Nodes, Root, RootContent, Table } from 'mdast';
import { escapeHtml } from './escape.ts';
import { visit } from './inspect.ts';
import { plainText } from './plain.ts';
import type { Piece, Template } from './template.ts';

/** What the HTML of a text depends on besides its nodes, wherever it is shown. */
export interface HtmlContext {
  /** The id of a block, where it has an address of its own. */
  readonly idOf: (node: Nodes) => string | undefined;
  /** The link definitions of the file, by identifier. */
  readonly links: ReadonlyMap<string, LinkDefinition>;
}

/** The link and footnote definitions of one file, by identifier. */
export interface Definitions {
  readonly links: HtmlContext['links'];
  readonly footnotes: ReadonlyMap<string, readonly RootContent[]>;
}

/** Where a link leads, and its title. */
interface LinkDefinition {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** Gathers the definitions of a file, wherever they stand. */
export function readDefinitions(root: Root): Definitions {
  const links = new Map<string, LinkDefinition>();
  const footnotes = new Map<string, readonly RootContent[]>();
  visit(root, (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node.children);
  });
  return { links, footnotes };
}

/** Writes blocks as HTML. Only what it names can come out: there is no way for a clerk's HTML to get through. */
export function writeHtml(nodes: readonly Nodes[], context: HtmlContext): Template {
  const pieces: Piece[] = [];
  writeAll(nodes, { pieces, context });
  return pieces;
}

interface Pen {
  readonly pieces: Piece[];
  readonly context: HtmlContext;
}

function put({ pieces }: Pen, piece: Piece): void {
  const last = pieces.length - 1;
  if (typeof piece === 'string' && typeof pieces[last] === 'string') pieces[last] += piece;
  else pieces.push(piece);
}

function writeAll(nodes: readonly Nodes[], pen: Pen): void {
  for (const node of nodes) write(node, pen);
}

function writeBetween(start: string, node: Nodes, end: string, pen: Pen): void {
  put(pen, start);
  if ('children' in node) writeAll(node.children, pen);
  put(pen, end);
}

function write(node: Nodes, pen: Pen): void {
  const { context } = pen;
  switch (node.type) {
    case 'text':
      return put(pen, escapeHtml(node.value));
    case 'paragraph':
      return writeBetween(`<p${idAttribute(node, context)}>`, node, '</p>\n', pen);
    case 'heading':
      put(pen, '<h');
      put(pen, { depth: node.depth });
      writeBetween(`${idAttribute(node, context)}>`, node, '</h', pen);
      put(pen, { depth: node.depth });
      return put(pen, '>\n');
    case 'emphasis':
      return writeBetween('<em>', node, '</em>', pen);
    case 'strong':
      return writeBetween('<strong>', node, '</strong>', pen);
    case 'delete':
      return writeBetween('<del>', node, '</del>', pen);
    case 'inlineCode':
      return put(pen, `<code>${escapeHtml(node.value)}</code>`);
    case 'code':
      return put(pen, `<pre><code>${escapeHtml(node.value)}\n</code></pre>\n`);
    case 'break':
      return put(pen, '<br>\n');
    case 'thematicBreak':
      return put(pen, '<hr>\n');
    case 'blockquote':
      return writeBetween('<blockquote>\n', node, '</blockquote>\n', pen);
    case 'list':
      return writeList(node, pen);
    case 'table':
      return writeTable(node, pen);
    case 'link':
      return put(pen, { link: node.url, ...titled(node), inside: writeHtml(node.children, context) });
    case 'linkReference': {
      const { url, title } = definitionOf(node.identifier, context);
      return put(pen, { link: url, ...titled({ title }), inside: writeHtml(node.children, context) });
    }
    case 'image':
      return put(pen, { image: node.url, ...titled(node), alt: node.alt ?? '' });
    case 'imageReference': {
      const { url, title } = definitionOf(node.identifier, context);
      return put(pen, { image: url, ...titled({ title }), alt: node.alt ?? '' });
    }
    case 'footnoteReference':
      return put(pen, { footnote: node.identifier });
    default: // HTML is refused when a file is checked; definitions are written where they are named.
  }
}

function titled({ title }: { readonly title?: string | null | undefined }): { readonly title?: string } {
  return title == null ? {} : { title };
}

function writeList(list: Nodes & { type: 'list' }, pen: Pen): void {
  const start = list.ordered === true && list.start != null && list.start !== 1 ? ` start="${String(list.start)}"` : '';
  const tag = list.ordered === true ? 'ol' : 'ul';
  const isLoose = list.spread === true || list.children.some(({ spread }) => spread === true);
  put(pen, `<${tag}${start}>\n`);
  for (const item of list.children) {
    put(pen, item.checked == null ? '<li>' : item.checked ? '<li>☑ ' : '<li>☐ ');
    for (const child of item.children) {
      if (child.type === 'paragraph' && !isLoose) writeAll(child.children, pen);
      else {
        put(pen, '\n');
        write(child, pen);
      }
    }
    put(pen, '</li>\n');
  }
  put(pen, `</${tag}>\n`);
}

/** A wide table scrolls by itself, so it can be reached with the keyboard. */
function writeTable(table: Table, pen: Pen): void {
  const [head, ...rows] = table.children;
  const heading = head === undefined ? [] : head.children;
  const columns = heading
    .map((cell) => plainText(cell))
    .filter((text) => text !== '')
    .join(', ');
  const namesRows = heading.length > 1 && areNames(rows, heading[0]?.children.length === 0);
  const writeRow = (row: Table['children'][number] | undefined, scopeOf: (column: number) => Scope) => {
    put(pen, '<tr>\n');
    const cells = row?.children ?? [];
    for (const [index, { children }] of cells.entries()) writeCell(scopeOf(index), table.align?.[index], children, pen);
    put(pen, emptyCells(heading.length - cells.length));
    put(pen, '</tr>\n');
  };
  put(
    pen,
    `<div class="table" role="group" tabindex="0" aria-label="Table: ${escapeHtml(columns)}"><table>\n<thead>\n`,
  );
  writeRow(head, () => 'col');
  put(pen, '</thead>\n<tbody>\n');
  for (const row of rows) writeRow(row, (column) => (namesRows && column === 0 ? 'row' : null));
  put(pen, '</tbody>\n</table></div>\n');
}

/** Whether the first cell of each row is its header: if the corner is empty, or if several first cells all differ. */
function areNames(rows: Table['children'], isCornerEmpty: boolean): boolean {
  if (isCornerEmpty || rows.length < 2) return isCornerEmpty && rows.length > 0;
  const names = rows.map(({ children: [first] }) => (first === undefined ? '' : plainText(first).trim()));
  return !names.includes('') && new Set(names).size === names.length;
}

/** The cells that a row lacks, as one cell: in a wide and long table, separate cells would be thousands of times what was written. */
function emptyCells(count: number): string {
  if (count <= 0) return '';
  return count === 1 ? '<td></td>\n' : `<td colspan="${String(count)}"></td>\n`;
}

/** What a cell is the header of. */
type Scope = 'col' | 'row' | null;

/** A cell without words is the header of nothing. */
function writeCell(scope: Scope, align: AlignType | undefined, nodes: readonly Nodes[], pen: Pen): void {
  const inside = writeHtml(nodes, pen.context);
  const hasWords = inside.some((piece) => typeof piece !== 'string' || piece.trim() !== '');
  const alignment = align == null ? '' : ` class="${align}"`;
  put(pen, scope === null || !hasWords ? `<td${alignment}>` : `<th scope="${scope}"${alignment}>`);
  for (const piece of inside) put(pen, piece);
  put(pen, scope === null || !hasWords ? '</td>\n' : '</th>\n');
}

function definitionOf(identifier: string, { links }: HtmlContext): LinkDefinition {
  return links.get(identifier) ?? { url: '' };
}

function idAttribute(node: Nodes, { idOf }: HtmlContext): string {
  const id = idOf(node);
  return id === undefined ? '' : ` id="${escapeHtml(id)}"`;
}
