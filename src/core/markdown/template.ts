import { escapeHtml } from './escape.ts';

/** HTML with holes for what depends on the page that it is on; plain data, so that it can be kept as JSON. */
export type Template = readonly Piece[];

/** A run of HTML, or a hole. */
export type Piece = string | Link | Image | FootnoteMark | HeadingLevel;

/** A link: only its words are shown if it leads to nothing on this page. */
export interface Link {
  readonly link: string;
  readonly title?: string;
  readonly inside: Template;
}

/** A picture: its words are shown instead if it is not there. */
export interface Image {
  readonly image: string;
  readonly alt: string;
  readonly title?: string;
}

/** The number of a footnote, which is counted on each page. */
export interface FootnoteMark {
  readonly footnote: string;
}

/** The figure in the tag of a heading of this depth, which pages push down. */
export interface HeadingLevel {
  readonly depth: number;
}

/** What fills the holes. */
export interface Filling {
  /** The address that a link or image leads to; null where it has none. */
  readonly resolve: (url: string) => string | null;
  /** How many levels headings are pushed down. */
  readonly headingShift: number;
  /** The texts of the file's own footnotes. */
  readonly footnoteOf: (identifier: string) => Template;
  readonly footnotes: Footnotes;
}

/** The footnotes of one page in the order in which its texts first name them, and those after them that only footnotes name. */
export type Footnotes = Map<string, Footnote>;

interface Footnote {
  readonly number: number;
  references: number;
  /** Called after the texts, so that a note that names another waits for nothing. */
  readonly write: () => string;
}

/** Makes HTML of a template of a file. */
export function fillTemplate(template: Template, file: string, filling: Filling): string {
  let html = '';
  for (const piece of template) html += typeof piece === 'string' ? piece : fillHole(piece, file, filling);
  return html;
}

function fillHole(hole: Exclude<Piece, string>, file: string, filling: Filling): string {
  if ('depth' in hole) return String(Math.min(6, hole.depth + filling.headingShift));
  if ('footnote' in hole) return fillFootnote(hole.footnote, file, filling);
  if ('link' in hole) {
    const address = filling.resolve(hole.link);
    const inside = fillTemplate(hole.inside, file, filling);
    return address === null ? inside : `<a href="${escapeHtml(address)}"${titleAttribute(hole.title)}>${inside}</a>`;
  }
  const address = filling.resolve(hole.image);
  if (address === null) return escapeHtml(hole.alt);
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(hole.alt)}"${titleAttribute(hole.title)} loading="lazy">`;
}

function titleAttribute(title: string | undefined): string {
  return title === undefined || title === '' ? '' : ` title="${escapeHtml(title)}"`;
}

function fillFootnote(identifier: string, file: string, filling: Filling): string {
  const { footnotes, footnoteOf } = filling;
  const key = `${file}#${identifier}`; // Two files may have footnotes of one name.
  let note = footnotes.get(key);
  if (note === undefined) {
    const write = () => fillTemplate(footnoteOf(identifier), file, filling);
    footnotes.set(key, (note = { number: footnotes.size + 1, references: 0, write }));
  }
  note.references++;
  const number = String(note.number);
  const id = note.references === 1 ? `fn-ref-${number}` : `fn-ref-${number}-${String(note.references)}`;
  return `<sup><a href="#fn-${number}" id="${id}" aria-label="Footnote ${number}">${number}</a></sup>`;
}

/** The list of a page's footnotes; nothing where there are none. */
export function renderFootnotes(footnotes: Footnotes): string {
  let items = '';
  for (const note of footnotes.values()) items += renderFootnote(note); // And those that these add.
  return items === '' ? '' : `<ol>\n${items}</ol>\n`;
}

function renderFootnote({ number, write }: Footnote): string {
  const html = write();
  const back = `<a href="#fn-ref-${String(number)}" aria-label="Back to the text of footnote ${String(number)}">↩</a>`;
  const [body, end] = html.endsWith('</p>\n') ? [html.slice(0, -5), '</p>\n'] : [html, ''];
  return `<li id="fn-${String(number)}">${body} ${back}${end}</li>\n`;
}
