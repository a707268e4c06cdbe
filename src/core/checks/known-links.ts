import type { Entry, WrongEntry } from '../records/entry.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding, Place } from '../rules/issue.ts';
import { locate } from '../files/layout.ts';
import { readLink, readUrl } from '../links.ts';
import { groupByLength, inOrder, namesNear } from '../hints/names.ts';
import { onceForEach, onceForEachObject } from '../once.ts';
import { entriesWithLinks, linksIn, type Reference } from '../references/references.ts';
import { makeFileMeant } from '../hints/file-meant.ts';
import { makeSuggester } from '../hints/suggester.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every link to a file leads to one that is there. */
export function* knownLinks(book: IndexedContent): Generator<Finding> {
  const fileMeant = makeFileMeant(() => pathsOf(book));
  for (const link of linksToFiles(book, () => true)) {
    if (isNoPaper(book, link)) yield noPaper(link.field.entry, link.field.path, link.path);
    else if (book.targetOf(link.path) === null) yield noFile(link, fileMeant(link.file, link.path));
  }
}

/** Every fragment of a link to a file names a place in it. This depends on texts, which no rule about records looks at. */
export function* knownFragments(book: IndexedContent): Generator<Finding> {
  const suggest = makeSuggester();
  const fragmentsOf = onceForEach((path: string) => groupByLength(inOrder(book.targetOf(path)?.fragments() ?? [])));
  const unsettled = new Set(Array.from(book.content.rejected, (key) => key.split('#')[0]));
  for (const link of linksToFiles(book, (url) => url.includes('#'))) {
    const { path, fragment, file, place } = link;
    if (fragment === null || isNoPaper(book, link) || unsettled.has(meetingAt(path))) continue;
    const target = book.targetOf(path);
    if (target?.placeOf(fragment) !== null) continue;
    const known = () => namesNear(fragment, fragmentsOf(path));
    const hint = recommendationHint(book, path, fragment) ?? suggest(path, fragment, known, wholePage);
    yield { rule: 'broken-fragment', file, place, message: `There is no place \`#${fragment}\` in \`${path}\`.`, hint };
  }
}

const wholePage = 'Delete the # and what follows it, to link to the whole page.';

/** What to do about a link to a recommendation of a paper that has none; null where another is meant. */
function recommendationHint({ content }: IndexedContent, path: string, fragment: string): string | null {
  if (!/^recommendation-\d+$/.test(fragment)) return null;
  const paper = filesOf(content).papers.get(path);
  if (paper === undefined || paper.data.recommendations !== undefined) return null;
  return `The paper has no \`recommendations\`: add them to its frontmatter, each on a line of its own that starts with \`- \`, or delete the # and what follows, to link to the whole page.`;
}

/** The key of the meeting that a file belongs to: its places are not known while one of its records is not valid. */
function meetingAt(path: string): string {
  const { board = '', meeting = '' } = locate(path) ?? {};
  return `${board}/${meeting}`;
}

/** A link in a text or in a field. */
interface FileLink {
  readonly file: string;
  readonly place: Place;
  /** The file that it leads to. */
  readonly path: string;
  readonly fragment: string | null;
  /** Null where it is in a text. */
  readonly field: (Pick<Reference, 'target' | 'path'> & { readonly entry: Entry | WrongEntry }) | null;
}

/** Every link to a file that is wanted, except those to files without a valid record or with a wrong name, which have been reported already. */
function* linksToFiles({ content }: IndexedContent, isWanted: (url: string) => boolean): Generator<FileLink> {
  const { hasRecord } = filesOf(content);
  const isReported = (path: string) =>
    content.misnamed.has(path) || (content.sources.has(path) && !hasRecord.has(path));
  for (const [file, links] of content.links) {
    for (const [link, url] of links.entries()) {
      if (!isWanted(url)) continue;
      const { path, fragment } = readUrl(url, file);
      if (path !== null && !isReported(path)) yield { file, place: { link }, path, fragment, field: null };
    }
  }
  for (const entry of entriesWithLinks(content)) {
    const { file, section } = entry;
    for (const field of linksIn(entry)) {
      if (!isWanted(field.value)) continue;
      const { path, fragment } = readLink(field.value, file);
      if (path === null || isReported(path)) continue;
      yield { file, place: { section, path: field.path }, path, fragment, field: { ...field, entry } };
    }
  }
}

type FieldLink = FileLink & { readonly field: NonNullable<FileLink['field']> };

/** Whether a link of a field for papers and files leads to another record. */
function isNoPaper({ content }: IndexedContent, link: FileLink): link is FieldLink {
  const { hasRecord, papers } = filesOf(content);
  return link.field?.target === 'paper-or-file' && hasRecord.has(link.path) && !papers.has(link.path);
}

/** The files that hold a valid record of their own, and the papers among them. */
const filesOf = onceForEachObject(({ entries }: IndexedContent['content']) => {
  const hasRecord = new Set<string>();
  for (const ofKind of Object.values(entries)) {
    for (const { file, section } of ofKind) if (section === null) hasRecord.add(file);
  }
  return { hasRecord, papers: new Map(entries.paper.map((paper) => [paper.file, paper])) };
});

function noPaper(entry: Entry | WrongEntry, path: readonly (string | number)[], file: string): Finding {
  const field = fieldName(path, entry.section);
  const message = `\`${field}\` leads to \`${file}\`, which is not a paper.`;
  const hint = 'Name a paper or a file here; a link to another record belongs in the text.';
  return findingAt(entry, path, 'reference-form', message, hint);
}

function pathsOf({ content: { sources, attachments } }: IndexedContent): string[] {
  return [...sources.keys(), ...attachments.keys()];
}

function noFile({ file, place, path }: FileLink, hint: string): Finding {
  return { rule: 'broken-link', file, place, message: `There is no published file \`${path}\`.`, hint };
}
