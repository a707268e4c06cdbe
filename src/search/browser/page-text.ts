import { type Attributes, type PageReader, readRecords, type RecordText } from '../record-text.ts';
import { once } from './once.ts';

/** A page as a search shows its records. */
export interface PageText {
  readonly records: readonly RecordText[];
  /** The heading of each record, as it is read aloud. */
  readonly titles: readonly Title[];
}

/** What a record is called, and in which language. */
export interface Title {
  readonly words: string;
  readonly lang: string;
}

const pages = new Map<string, Promise<PageText>>();

/** Reads a page of the site, from which excerpts are cut. */
export function readPage(address: string): Promise<PageText> {
  return once(pages, address, async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return readDocument(new DOMParser().parseFromString(await response.text(), 'text/html'));
  });
}

/** Reads the records of a document. */
function readDocument(document: Document): PageText {
  const reader = readRecords();
  for (const child of document.body.childNodes) walk(child, reader);
  const holders = [...document.querySelectorAll('[data-record]')];
  return { records: reader.records(), titles: holders.map(titleOf) };
}

function walk(node: Node, reader: PageReader): void {
  if (node instanceof Text) reader.text(node.data);
  if (!(node instanceof Element)) return;
  reader.open(node.localName, attributesOf(node));
  for (const child of node.childNodes) walk(child, reader);
  reader.close(node.localName);
}

function attributesOf(element: Element): Attributes {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

function titleOf(holder: Element): Title {
  const original = holder.querySelector('h1, h2, h3, h4, h5, h6') ?? holder;
  const lang = (original.querySelector('[lang]:not(.label)') ?? original.closest('[lang]'))?.getAttribute('lang') ?? '';
  const heading = original.cloneNode(original !== holder);
  if (!(heading instanceof Element)) return { words: '', lang };
  for (const kicker of heading.querySelectorAll('a.kicker')) kicker.remove();
  for (const number of heading.querySelectorAll('.number')) number.prepend('Item ');
  for (const before of heading.querySelectorAll('.number, .pause')) before.append(':');
  return { words: heading.textContent.replace(/\s+/g, ' ').replace(/ :/g, ':').trim(), lang };
}
