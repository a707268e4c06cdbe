import type { Entry } from '../core/records/entry.ts';
import {
  type Block,
  type Minuted,
  type PageText,
  type TextOptions,
  renderMeeting,
  renderPage,
} from '../core/texts/render-text.ts';
import type { Item, KeyMessage, Meeting } from '../core/book.ts';
import { recordsBeside, recordsOutsideItems } from './meeting/minuted.ts';
import { reportsHere } from './story/told-here.ts';
import { book, href } from '../site.ts';

/** The texts of a meeting, whose items are under a second-level heading, rendered in the order of its page. */
export function meetingText(meeting: Meeting): PageText {
  const text = remembered(renderMeeting(book, meeting, { href, headingShift: shiftsIn(meeting) }));
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

/** In a file of a record's own, headings start again at the second level, however deep the record stands on the page of its meeting. */
function shiftsIn(meeting: Meeting): (entry: Entry) => number {
  const shifts = new Map<string, number>();
  const add = ({ entry }: Minuted | KeyMessage, level: number) => {
    if (entry.section === null) shifts.set(entry.file, level - 1);
  };
  const addItem = (item: Item, level: number) => {
    add(item, level);
    for (const record of [...item.decisions, ...item.actions, ...item.updates]) add(record, level + 1);
    for (const child of item.children) addItem(child, level + 1);
  };
  for (const item of meeting.items) addItem(item, 3);
  for (const record of recordsOutsideItems(meeting)) add(record, 4);
  for (const message of meeting.keyMessages) add(message, 3);
  // A report between meetings is under the heading of its action.
  return ({ file, meeting: heardAt }) => shifts.get(file) ?? (heardAt === null ? 3 : 1);
}

/** How far the headings of a key message are pushed down, under its own of the third level. */
export function shiftOfMessage({ section }: Entry): number {
  return section === null ? 2 : 1;
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
