import type { Action, ActionUpdate, Decision, Item, Meeting, Minutebook } from '../book.ts';
import type { Entry } from '../records/entry.ts';
import { encodeAddress, readUrl } from '../links.ts';
import { footnoteOf, partsOf, type TextPart } from '../markdown/file-text.ts';
import { fillTemplate, type Filling, type Footnotes, renderFootnotes } from '../markdown/template.ts';
import { placeBehind } from '../references/targets.ts';

/** A record that is inside the text of another. */
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

/** Renders the texts of a page. */
export function renderPage(book: Minutebook, options: TextOptions, minuted: readonly Minuted[] = []): PageText {
  const footnotes: Footnotes = new Map();
  const shifts = new Map<string, number>();
  const byPlace = new Map(minuted.map((record) => [placeKey(record.entry), record]));
  /** The first record of a file that is asked for says how its headings stand on this page. */
  const shiftOf = (entry: Entry) => {
    let shift = shifts.get(entry.file);
    if (shift === undefined) shifts.set(entry.file, (shift = headingShift(entry, options)));
    return shift;
  };
  const blocksOf = ({ entry }: { readonly entry: Entry }): Block[] => {
    const text = book.textOf(entry);
    const filling = {
      resolve: (url: string) => resolve(book, url, entry.file, options),
      headingShift: shiftOf(entry),
      footnoteOf: (identifier: string) => footnoteOf(text, identifier),
      footnotes,
    };
    return partsOf(text, entry.section).flatMap((part) => blockOf(part, entry.file, filling, byPlace));
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

/** An item with all those below it. */
export function withChildren(item: Item): Item[] {
  return [item, ...item.children.flatMap(withChildren)];
}

function placeKey({ file, section }: { readonly file: string; readonly section: number | null }): string {
  return `${file}#${String(section ?? 0)}`;
}

function headingShift(entry: Entry, { headingShift: shift }: TextOptions): number {
  return typeof shift === 'number' ? shift : shift(entry);
}

function blockOf(part: TextPart, file: string, filling: Filling, byPlace: ReadonlyMap<string, Minuted>): Block[] {
  if (typeof part !== 'number') return [{ html: fillTemplate(part, file, filling) }];
  const record = byPlace.get(placeKey({ file, section: part }));
  return record === undefined ? [] : [{ record }];
}

function resolve(book: Minutebook, url: string, file: string, { href }: TextOptions): string | null {
  const { path, fragment } = readUrl(url, file);
  if (path === null) return encodeAddress(url);
  const target = book.targetOf(path);
  if (target === null)
    throw new TypeError(`${file} links to ${path}, which has no address although the content was checked.`);
  const place = placeBehind(target, fragment);
  return place === null ? null : href(place);
}
