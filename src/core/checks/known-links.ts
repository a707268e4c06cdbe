import { suggest } from '../did-you-mean.ts';
import type { Entry } from '../entries.ts';
import type { Finding, Place } from '../issue.ts';
import { readLink, readUrl } from '../links.ts';
import { linksIn } from '../references.ts';
import { type Book, findingAt } from './check.ts';

/** Every link to a file leads to one that is there, and its fragment to a place in it. */
export function* knownLinks(book: Book): Generator<Finding> {
  const sound = filesOfSoundRecords(book);
  for (const [file, links] of book.content.links) {
    for (const [link, url] of links.entries()) yield* check(book, sound, file, { link }, readUrl(url, file));
  }
  const papers = new Set(book.content.entries.paper.map(({ file }) => file));
  for (const entry of Object.values(book.content.entries).flat() as Entry[]) {
    for (const { value, path } of linksIn(entry)) {
      const link = readLink(value, entry.file);
      if (link.path !== null && sound.has(link.path) && !papers.has(link.path)) yield noPaper(entry, path, link.path);
      else yield* check(book, sound, entry.file, { section: entry.section, path }, link);
    }
  }
}

function* check(
  { content, targetOf }: Book,
  sound: ReadonlySet<string>,
  file: string,
  place: Place,
  { path, fragment }: { path: string | null; fragment: string | null },
): Generator<Finding> {
  if (path === null || (content.sources.has(path) && !sound.has(path))) return;
  const target = targetOf(path);
  if (target === null) {
    const known = [...content.sources.keys(), ...content.attachments.keys()];
    const hint = suggest(path, known, 'A file is named by its path from the file in which the link stands.');
    yield { rule: 'broken-link', file, place, message: `There is no file \`${path}\` that is published.`, hint };
  } else if (fragment !== null && target.placeOf(fragment) === null) {
    const hint = suggest(fragment, target.fragments(), 'Delete the # and what follows, to link to the whole page.');
    yield { rule: 'broken-fragment', file, place, message: `There is no place \`#${fragment}\` in \`${path}\`.`, hint };
  }
}

function noPaper(entry: Entry, path: readonly (string | number)[], file: string): Finding {
  const field = path.filter((step) => typeof step === 'string').join('.');
  const message = `\`${field}\` leads to \`${file}\`, which is no paper.`;
  const hint = 'Name a paper or a file here; a link to another record belongs in the text.';
  return findingAt(entry, path, 'reference-form', message, hint);
}

/** A file that is there but holds no valid record has been reported already. */
function filesOfSoundRecords({ content }: Book): ReadonlySet<string> {
  const files = new Set<string>();
  for (const entries of Object.values(content.entries)) {
    for (const { file, section } of entries) if (section === null) files.add(file);
  }
  return files;
}
