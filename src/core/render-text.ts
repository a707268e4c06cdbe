import type { Nodes, RootContent } from 'mdast';
import type { Action, ActionUpdate, Decision, Item, Meeting, Minutebook } from './book.ts';
import { type Entry, readingOf } from './entries.ts';
import { locate } from './layout.ts';
import { readUrl } from './links.ts';
import { type Footnotes, type HtmlContext, readDefinitions, renderFootnotes, renderHtml } from './markdown/html.ts';
import { type Anchors, readAnchors } from './markdown/anchors.ts';
import { startOf } from './markdown/parse.ts';
import { parseSource } from './markdown/parse-source.ts';
import { type Part, readSections, type Section } from './markdown/sections.ts';

/** A record that stands inside the text of another. */
export type Minuted = Item | Decision | Action | ActionUpdate;

/** A run of HTML, or a record that stands between two runs. */
export type Block = { readonly html: string } | { readonly record: Minuted };

/** The texts of one page. */
export interface PageText {
  /** The blocks of a record of the page, in the order of the minutes. */
  blocksOf(record: { readonly entry: Entry }): readonly Block[];
  /** The HTML of a record that holds no others. */
  htmlOf(record: { readonly entry: Entry }): string;
  /** The page's footnotes, as a list; call it after the texts. */
  footnotes(): string;
}

/** How texts become part of a page. */
export interface TextOptions {
  /** Makes an address of the book into one that a browser can follow. */
  readonly href: (address: string) => string;
  /** How many levels the headings in a file are pushed down. */
  readonly headingShift: number | ((entry: Entry) => number);
}

/** Renders the texts of a page, each file read once. */
export function renderPage(book: Minutebook, options: TextOptions, minuted: readonly Minuted[] = []): PageText {
  const footnotes: Footnotes = { notes: [] };
  const files = new Map<string, FileText>();
  const byPlace = new Map(minuted.map((record) => [placeKey(record.entry), record]));
  const fileOf = (entry: Entry) => {
    let file = files.get(entry.file);
    if (file === undefined) files.set(entry.file, (file = readFile(book, entry, options, footnotes)));
    return file;
  };
  const blocksOf = ({ entry }: { readonly entry: Entry }): Block[] => {
    const { sections, context } = fileOf(entry);
    const section = sections.get(entry.section ?? -1);
    return (section?.parts ?? []).flatMap((part) => blockOf(part, entry, context, byPlace));
  };
  return {
    blocksOf,
    htmlOf: (record) =>
      blocksOf(record)
        .map((block) => ('html' in block ? block.html : ''))
        .join(''),
    footnotes: () => renderFootnotes(footnotes),
  };
}

/** Renders the minutes of a meeting. */
export function renderMeeting(book: Minutebook, meeting: Meeting, options: TextOptions): PageText {
  const { items, decisions, actions, updates } = meeting;
  return renderPage(book, options, [...items.flatMap(withChildren), ...decisions, ...actions, ...updates]);
}

function withChildren(item: Item): Item[] {
  return [item, ...item.children.flatMap(withChildren)];
}

interface FileText {
  readonly sections: ReadonlyMap<number, Section>;
  readonly context: HtmlContext;
}

function placeKey({ file, section }: { readonly file: string; readonly section: number | null }): string {
  return `${file}#${String(section ?? -1)}`;
}

function blockOf(part: Part, { file }: Entry, context: HtmlContext, byPlace: ReadonlyMap<string, Minuted>): Block[] {
  if ('nodes' in part) return [{ html: renderHtml(part.nodes, context) }];
  const record = byPlace.get(placeKey({ file, section: part.section.at }));
  return record === undefined ? [] : [{ record }];
}

function readFile(book: Minutebook, entry: Entry, options: TextOptions, footnotes: Footnotes): FileText {
  const source = book.sources.get(entry.file);
  if (source === undefined) throw new TypeError(`${entry.file} was not read.`);
  const root = parseSource(source);
  const location = locate(entry.file);
  const reading = location === null ? 'text' : readingOf(location);
  const number = entry.kind === 'agenda-item' ? (entry.data as { number: string }).number : entry.item;
  const { file } = readSections(root, reading, number ?? undefined);
  const anchors = entry.kind === 'paper' ? readAnchors(root) : null;
  const context: HtmlContext = {
    resolve: (url) => resolve(book, url, entry.file, options),
    headingShift: typeof options.headingShift === 'number' ? options.headingShift : options.headingShift(entry),
    idOf: (node) => idOf(node, anchors),
    definitions: readDefinitions(root),
    footnotes,
  };
  return { sections: indexSections(file), context };
}

function idOf(node: Nodes | RootContent, anchors: Anchors | null): string | undefined {
  return anchors?.ids.get(startOf(node));
}

function indexSections(file: Section): Map<number, Section> {
  const sections = new Map<number, Section>();
  const add = (section: Section) => {
    sections.set(section.at, section);
    for (const part of section.parts) if ('section' in part) add(part.section);
  };
  add(file);
  return sections;
}

function resolve(book: Minutebook, url: string, file: string, { href }: TextOptions): string | null {
  const { path, fragment } = readUrl(url, file);
  if (path === null) return url;
  const target = book.targetOf(path);
  if (target === null)
    throw new TypeError(`${file} links to ${path}, which has no address although the content was checked.`);
  if (target.address === null) return null;
  const place = fragment === null ? null : target.placeOf(fragment);
  if (place === null) return href(target.address);
  return href(`${target.address.replace(/#.*$/, '')}#${place}`);
}
