import type { Entry } from '../core/entries.ts';
import type { DataOf } from '../core/schema/kinds.ts';
import { locate } from '../core/layout.ts';
import {
  type Block,
  type Minuted,
  type PageText,
  type TextOptions,
  renderMeeting,
  renderPage,
} from '../core/render-text.ts';
import type { Meeting } from '../core/book.ts';
import { recordsBeside, recordsOutsideItems } from './minuted.ts';
import { reportsHere } from './told-here.ts';
import { book, href } from '../site.ts';

/** The texts of a meeting, whose items stand under a second-level heading, rendered in the order of its page. */
export function meetingText(meeting: Meeting): PageText {
  const text = remembered(renderMeeting(book, meeting, { href, headingShift: shiftInMeeting }));
  for (const message of meeting.keyMessages) text.htmlOf(message);
  text.blocksOf(meeting);
  const render = (record: Minuted) => {
    const blocks = text.blocksOf(record);
    for (const block of blocks) if ('record' in block) render(block.record);
    if (record.kind === 'agenda-item') recordsBeside(record, blocks).forEach(render);
    if (record.kind === 'action') reportsHere(record).forEach((report) => text.htmlOf(report));
  };
  [...meeting.items, ...recordsOutsideItems(meeting)].forEach(render);
  return text;
}

/** In an item's own file, headings start again at the second level, however deep the item stands. */
function shiftInMeeting({ file, kind, data, item, meeting }: Entry): number {
  if (meeting === null) return 3; // A report between meetings, under the heading of its action.
  if (locate(file)?.kind !== 'agenda-item') return 1;
  const number = kind === 'agenda-item' ? (data as DataOf<'agenda-item'>).number : (item ?? '');
  return 1 + number.split('.').length;
}

/** Components may be rendered in any order; footnotes are numbered by the order in which a text is first asked for. */
function remembered(text: PageText): PageText {
  const known = new Map<object, readonly Block[]>();
  const blocksOf = (record: { readonly entry: Entry }) => {
    let blocks = known.get(record);
    if (blocks === undefined) known.set(record, (blocks = text.blocksOf(record)));
    return blocks;
  };
  return {
    blocksOf,
    htmlOf: (record) =>
      blocksOf(record)
        .map((block) => ('html' in block ? block.html : ''))
        .join(''),
    footnotes: () => text.footnotes(),
  };
}

/** The texts of several records on one page, rendered in their order. */
export function pageText(
  records: readonly { readonly entry: Entry }[],
  headingShift: TextOptions['headingShift'],
): PageText {
  const text = remembered(renderPage(book, { href, headingShift }));
  for (const record of records) text.blocksOf(record);
  return text;
}

/** The text of one record that has a page to itself. */
export function textOf(
  record: { readonly entry: Entry },
  headingShift: number,
): { readonly html: string; readonly footnotes: string } {
  const text = renderPage(book, { href, headingShift });
  return { html: text.htmlOf(record), footnotes: text.footnotes() };
}

/** The record of the site itself, whose text is on the page about it. */
export const siteRecord: { readonly entry: Entry<'site'> } = {
  entry: {
    kind: 'site',
    file: 'site.md',
    section: null,
    board: null,
    meeting: null,
    item: null,
    name: 'site',
    data: book.site,
    text: '',
  },
};
