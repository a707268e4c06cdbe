import { paperAddress, fileAddress, recommendationFragment } from '../address.ts';
import type { Board, Item, Paper, PaperLink, Topic } from '../book.ts';
import type { Entry } from '../records/entry.ts';
import { counted } from '../figures.ts';
import { formatOf } from '../files/formats.ts';
import { readLink } from '../links.ts';
import { type Draft, type Draftbook, known, meetingOf } from './draft.ts';
import { topicsOf } from './meetings.ts';

/** Adds the papers, and links each to the items that it was before. */
export function linkPapers(book: Draftbook): void {
  for (const entry of book.content.entries.paper) addPaper(book, entry);
  for (const item of book.items) {
    for (const link of item.data.papers ?? []) item.papers.push(paperLink(book, item.entry.file, link, item));
  }
}

function addPaper(book: Draftbook, entry: Entry<'paper'>): void {
  const { data } = entry;
  const board = known<Draft<Board>>(book.boards.get(entry.board ?? ''), entry.file);
  const meeting = meetingOf(book, entry);
  const address = paperAddress(board.id, entry.meeting, entry.name);
  const paper: Draft<Paper> = {
    kind: 'paper',
    entry,
    data,
    address,
    board,
    meeting,
    title: data.title,
    date: data.date ?? meeting?.date ?? null,
    file: null,
    recommendations: [],
    items: [],
    topics: topicsOf(book, data.topics),
  };
  for (const [index, text] of (data.recommendations ?? []).entries()) {
    const fragment = recommendationFragment(index + 1);
    paper.recommendations.push({
      paper,
      number: index + 1,
      text,
      fragment,
      address: `${address}#${fragment}`,
      decisions: [],
    });
  }
  if (data.file !== undefined) paper.file = paperLink(book, entry.file, data.file, null);
  book.papers.set(entry.file, paper);
  board.papers.push(paper);
  meeting?.papers.push(paper);
  for (const topic of paper.topics) (topic as Draft<Topic>).papers.push(paper);
}

/** What a link of a field leads to: a paper of the book, a file, or an address on the web. */
export function paperLink(book: Draftbook, file: string, link: string, item: Item | null): PaperLink {
  const { title, url, path, fragment } = readLink(link, file);
  if (path === null) return { title: title ?? url, address: url, paper: null, format: null, size: null };
  const paper = book.papers.get(path);
  if (paper === undefined) {
    const size = book.content.attachments.get(path);
    return {
      title: title ?? path,
      address: fileAddress(path),
      paper: null,
      format: formatOf(path),
      size: size === undefined ? null : sizeInWords(size),
    };
  }
  if (item !== null && !paper.items.includes(item)) paper.items.push(item);
  return {
    title: paper.title,
    address: fragment === null ? paper.address : `${paper.address}#${fragment}`,
    paper,
    format: paper.file?.format ?? paper.data.format ?? null,
    size: paper.file?.size ?? paper.data.size ?? null,
  };
}

/** A number of bytes in words: `157 KB`. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 999_500) return `${String(Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
