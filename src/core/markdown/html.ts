import type { AlignType, Nodes, Root, RootContent, Table } from 'mdast';
import { visit } from './inspect.ts';
import { plainText } from './plain.ts';

/** What the HTML of a text depends on besides its nodes. */
export interface HtmlContext {
  /** The address that a link or image leads to; null where it has none, so that its words stand alone. */
  readonly resolve: (url: string) => string | null;
  /** How many levels headings are pushed down. */
  readonly headingShift: number;
  /** The id of a block, where it has an address of its own. */
  readonly idOf: (node: Nodes) => string | undefined;
  readonly definitions: Definitions;
  readonly footnotes: Footnotes;
}

/** The link and footnote definitions of one file, by identifier. */
export interface Definitions {
  readonly links: ReadonlyMap<string, LinkDefinition>;
  readonly footnotes: ReadonlyMap<string, readonly RootContent[]>;
}

/** Where a link leads, and its title. */
interface LinkDefinition {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** The footnotes of one page, in the order in which the text first names them. */
export interface Footnotes {
  readonly notes: {
    readonly definitions: Definitions;
    readonly identifier: string;
    references: number;
    html: string;
  }[];
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

/** Renders blocks as HTML. Only what it names can come out: there is no way for HTML of a clerk's to pass. */
export function renderHtml(nodes: readonly Nodes[], context: HtmlContext): string {
  return nodes.map((node) => render(node, context)).join('');
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function render(node: Nodes, context: HtmlContext): string {
  const inside = () => ('children' in node ? renderHtml(node.children, context) : '');
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'paragraph':
      return `<p${idAttribute(node, context)}>${inside()}</p>\n`;
    case 'heading': {
      const level = String(Math.min(6, node.depth + context.headingShift));
      return `<h${level}${idAttribute(node, context)}>${inside()}</h${level}>\n`;
    }
    case 'emphasis':
      return `<em>${inside()}</em>`;
    case 'strong':
      return `<strong>${inside()}</strong>`;
    case 'delete':
      return `<del>${inside()}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}\n</code></pre>\n`;
    case 'break':
      return '<br>\n';
    case 'thematicBreak':
      return '<hr>\n';
    case 'blockquote':
      return `<blockquote>\n${inside()}</blockquote>\n`;
    case 'list': {
      const start =
        node.ordered === true && node.start != null && node.start !== 1 ? ` start="${String(node.start)}"` : '';
      const tag = node.ordered === true ? 'ol' : 'ul';
      const isLoose = node.spread === true || node.children.some(({ spread }) => spread === true);
      return `<${tag}${start}>\n${node.children.map((item) => renderItem(item, isLoose, context)).join('')}</${tag}>\n`;
    }
    case 'table':
      return renderTable(node, context);
    case 'link':
      return anchor(node, inside(), context);
    case 'linkReference':
      return anchor(definitionOf(node.identifier, context), inside(), context);
    case 'image':
      return image(node, node.alt ?? '', context);
    case 'imageReference':
      return image(definitionOf(node.identifier, context), node.alt ?? '', context);
    case 'footnoteReference':
      return renderFootnoteReference(node.identifier, context);
    default:
      return ''; // HTML is refused when a file is checked; definitions are rendered where they are named.
  }
}

function renderItem(item: Nodes & { type: 'listItem' }, isLoose: boolean, context: HtmlContext): string {
  const box = item.checked == null ? '' : item.checked ? '☑ ' : '☐ ';
  const blocks = item.children.map((child) =>
    child.type === 'paragraph' && !isLoose ? renderHtml(child.children, context) : `\n${render(child, context)}`,
  );
  return `<li>${box}${blocks.join('')}</li>\n`;
}

/** A wide table scrolls by itself, so it can be reached with the keyboard. Where its corner is empty, the first of each row heads it. */
function renderTable(table: Table, context: HtmlContext): string {
  const [head, ...rows] = table.children;
  const heading = head === undefined ? [] : head.children;
  const columns = heading
    .map((cell) => plainText(cell))
    .filter((text) => text !== '')
    .join(', ');
  const namesRows = rows.length > 0 && heading.length > 1 && heading[0]?.children.length === 0;
  const cells = (row: Table['children'][number], scopeOf: (column: number) => Scope) =>
    Array.from({ length: Math.max(heading.length, row.children.length) }, (_, index) =>
      renderCell(scopeOf(index), table.align?.[index], renderHtml(row.children[index]?.children ?? [], context)),
    ).join('');
  const scopeInBody = (column: number) => (namesRows && column === 0 ? 'row' : null);
  const body = rows.map((row) => `<tr>\n${cells(row, scopeInBody)}</tr>\n`).join('');
  return `<section class="table" tabindex="0" aria-label="Table: ${escapeHtml(columns)}"><table>\n<thead>\n<tr>\n${head === undefined ? '' : cells(head, () => 'col')}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table></section>\n`;
}

/** What a cell heads. */
type Scope = 'col' | 'row' | null;

/** A cell without words heads nothing. */
function renderCell(scope: Scope, align: AlignType | undefined, html: string): string {
  if (scope !== null && html.trim() !== '') return `<th scope="${scope}"${alignment(align)}>${html}</th>\n`;
  return `<td${alignment(align)}>${html}</td>\n`;
}

function alignment(align: AlignType | undefined): string {
  return align == null ? '' : ` class="${align}"`;
}

function definitionOf(identifier: string, { definitions }: HtmlContext): LinkDefinition {
  return definitions.links.get(identifier) ?? { url: '' };
}

function anchor({ url, title }: LinkDefinition, inside: string, { resolve }: HtmlContext): string {
  const address = resolve(url);
  return address === null ? inside : `<a href="${escapeHtml(address)}"${titleAttribute(title)}>${inside}</a>`;
}

function image({ url, title }: LinkDefinition, alt: string, { resolve }: HtmlContext): string {
  const address = resolve(url);
  if (address === null) return escapeHtml(alt);
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${titleAttribute(title)} loading="lazy">`;
}

function titleAttribute(title: string | null | undefined): string {
  return title == null || title === '' ? '' : ` title="${escapeHtml(title)}"`;
}

function idAttribute(node: Nodes, { idOf }: HtmlContext): string {
  const id = idOf(node);
  return id === undefined ? '' : ` id="${escapeHtml(id)}"`;
}

function renderFootnoteReference(identifier: string, context: HtmlContext): string {
  const { footnotes, definitions } = context;
  let note = footnotes.notes.find((each) => each.definitions === definitions && each.identifier === identifier);
  if (note === undefined) {
    note = { definitions, identifier, references: 0, html: '' };
    footnotes.notes.push(note);
    note.html = renderHtml(definitions.footnotes.get(identifier) ?? [], context);
  }
  note.references++;
  const number = String(footnotes.notes.indexOf(note) + 1);
  const id = note.references === 1 ? `fn-ref-${number}` : `fn-ref-${number}-${String(note.references)}`;
  return `<sup><a href="#fn-${number}" id="${id}" aria-label="Footnote ${number}">${number}</a></sup>`;
}

/** The list of a page's footnotes; nothing where there are none. */
export function renderFootnotes({ notes }: Footnotes): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ html }, index) => {
    const number = String(index + 1);
    const back = `<a href="#fn-ref-${number}" aria-label="Back to the text of footnote ${number}">↩</a>`;
    const [body, end] = html.endsWith('</p>\n') ? [html.slice(0, -5), '</p>\n'] : [html, ''];
    return `<li id="fn-${number}">${body} ${back}${end}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>\n`;
}
