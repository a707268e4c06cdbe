import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import {
  boardAddress,
  fileAddress,
  holidaysAddress,
  keyMessageFragment,
  itemFragment,
  meetingAddress,
  minutedFragment,
  paperAddress,
  personAddress,
  recommendationFragment,
  topicAddress,
} from '../address.ts';
import type { Target } from '../book.ts';
import type { Content } from '../reading/content.ts';
import type { MessageNumbers } from './message-numbers.ts';
import type { Registry } from './registry.ts';
import type { Entry } from '../records/entry.ts';
import { parseSections } from '../records/file-sections.ts';
import { minutedKinds } from '../records/keys.ts';
import { readAnchors } from '../markdown/anchors.ts';
import { plainText } from '../markdown/plain.ts';
import { visit } from '../markdown/inspect.ts';
import { startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import { sectionsIn } from '../markdown/sections-in.ts';
import { reportPlace, storyAddress } from '../stories.ts';

/** The records of a content folder, found by what names them. */
export interface KnownRecords {
  readonly content: Content;
  readonly registry: Registry;
  /** The ids of the people who have no page. */
  readonly withoutPage: () => ReadonlySet<string>;
  readonly messageNumber: MessageNumbers;
}

/** Finds where links to the files of a content folder lead; each file is looked at when the first link to it is followed. */
export function makeTargets(book: KnownRecords): (path: string) => Target | null {
  const entries = groupByFile(book.content);
  const known = new Map<string, Target | null>();
  return (path) => {
    let target = known.get(path);
    if (target === undefined) known.set(path, (target = targetOf(path, entries.get(path) ?? [], book)));
    return target;
  };
}

function groupByFile(content: Content): Map<string, Entry[]> {
  const byFile = new Map<string, Entry[]>();
  let last: { file: string; list: Entry[] } | undefined;
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const { file } = entry;
    if (last?.file !== file) last = { file, list: byFile.get(file) ?? [] };
    if (last.list.push(entry) === 1) byFile.set(file, last.list);
  }
  return byFile;
}

function targetOf(path: string, entries: readonly Entry[], book: KnownRecords): Target | null {
  const { content } = book;
  if (content.attachments.has(path)) return makeTarget(fileAddress(path), noFragments, noFragments);
  const source = content.sources.get(path);
  const own = entries.find(({ section }) => section === null) ?? entries[0];
  if (source === undefined || own === undefined || own.kind === 'moved') return null;
  const isPaper = own.kind === 'paper';
  const fragment = (entry: Entry) => fragmentOf(entry, book);
  const name = () => (isPaper ? recommendationFragments(own as Entry<'paper'>) : ownFragments(entries, fragment));
  return makeTarget(addressOf(own, book), name, () => {
    const { root, file } = parseSections(source);
    return isPaper ? readAnchors(root).fragments : headingFragments(entries, root, file, fragment);
  });
}

/** The place that a link leads to, by its target and the fragment that it names; null where there is no page. */
export function placeBehind(target: Target, fragment: string | null): string | null {
  const place = fragment === null ? null : target.placeOf(fragment);
  return place === null || target.address === null ? target.address : `${target.address.replace(/#.*$/, '')}#${place}`;
}

type Fragments = ReadonlyMap<string, string>;

/** The place of a record on its page; null if it is the page itself. */
type FragmentOf = (entry: Entry) => string | null;

const noFragments = (): Fragments => new Map();

/** The names are put together for the first fragment, and the text of a file is read only for one that is not among them. */
function makeTarget(address: string | null, name: () => Fragments, read: () => Fragments): Target {
  let named: Fragments | undefined;
  let inText: Fragments | undefined;
  return {
    address,
    placeOf: (fragment) => (named ??= name()).get(fragment) ?? (inText ??= read()).get(fragment) ?? null,
    fragments: () => new Set([...(named ??= name()).keys(), ...(inText ??= read()).keys()]),
  };
}

/** The page that a file's record is on; null for a person who has none, or a report on an action that is not there. */
function addressOf(entry: Entry, book: KnownRecords): string | null {
  const board = entry.board ?? '';
  switch (entry.kind) {
    case 'person':
      return book.withoutPage().has(entry.name) ? null : personAddress(entry.name);
    case 'topic':
      return topicAddress(entry.name);
    case 'board':
    case 'membership':
    case 'seals':
      return boardAddress(board);
    case 'paper':
      return paperAddress(board, entry.meeting, entry.name);
    case 'site':
      return '/about/';
    case 'holidays':
      return holidaysAddress;
    default:
      if (entry.meeting === null) return addressOutside(entry, book);
      return (
        meetingAddress(board, entry.meeting) + (entry.kind === 'meeting' ? '' : `#${fragmentOf(entry, book) ?? ''}`)
      );
  }
}

/** Where a decision, action or update stands that no meeting made. */
function addressOutside(entry: Entry, { content, registry }: KnownRecords): string | null {
  if (entry.kind !== 'action-update') return storyAddress(entry as Entry<'decision'> | Entry<'action'>);
  const update = entry as Entry<'action-update'>;
  const action = registry.find('action', update.data.action, update.board).entry;
  if (action === null) return null;
  const { page, fragment } = reportPlace(content, update, action);
  return `${page}#${fragment}`;
}

function fragmentOf(entry: Entry, { messageNumber }: KnownRecords): string | null {
  const { kind, data, item, meeting } = entry;
  const { ref, number } = data as { ref?: string; number?: number | string };
  if (kind === 'agenda-item') return itemFragment(String(number ?? ''));
  if (kind === 'key-message') return keyMessageFragment(messageNumber(entry));
  if (!(kind in minutedKinds) || meeting === null) return null;
  return minutedFragment(minutedKinds[kind as keyof typeof minutedKinds], { ref, item, number: Number(number ?? 1) });
}

function recommendationFragments({ data }: Entry<'paper'>): Map<string, string> {
  const fragments = (data.recommendations ?? []).map((_, index) => recommendationFragment(index + 1));
  return new Map(fragments.map((fragment) => [fragment, fragment]));
}

/** The records of a file by their own names. */
function ownFragments(entries: readonly Entry[], fragmentOf: FragmentOf): Map<string, string> {
  return new Map(entries.flatMap(fragmentOf).flatMap((each) => (each === null ? [] : [[each, each]])));
}

/** The records of a file by what a git host calls their headings. */
function headingFragments(
  entries: readonly Entry[],
  root: Root,
  file: Section,
  fragmentOf: FragmentOf,
): Map<string, string> {
  const fragments = new Map<string, string>();
  const bySection = new Map(entries.map((entry) => [entry.section, entry]));
  const byPlace = new Map(Array.from(sectionsIn(file), ({ at, index }) => [at, bySection.get(index)]));
  const slugger = new GithubSlugger();
  visit(root, (node) => {
    if (node.type !== 'heading') return;
    const slug = slugger.slug(plainText(node));
    const entry = byPlace.get(startOf(node));
    const fragment = entry === undefined ? null : fragmentOf(entry);
    if (fragment !== null) fragments.set(slug, fragment);
  });
  return fragments;
}
