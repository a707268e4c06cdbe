import { compare } from '../../core/order.ts';
import { inFigures } from '../../core/figures.ts';
import { plainWord, soughtWord } from '../index-word.ts';
import { namedKinds, type NamedPage } from '../table.ts';
import { element, replaceChildren } from './element.ts';
import type { Term } from './query.ts';
import type { Frame } from './result.ts';
import { isSmall } from './small-words.ts';

/** How many are shown of those that a word is part of. */
const mostShown = 8;

const kindNames: Readonly<Record<NamedPage['kind'], { readonly one: string; readonly several: string }>> = {
  list: { one: 'List', several: 'Lists' },
  next: { one: 'Meetings to come', several: 'Meetings to come' },
  board: { one: 'Board', several: 'Boards' },
  topic: { one: 'Topic', several: 'Topics' },
  person: { one: 'Person', several: 'People' },
  owner: { one: 'Owner of actions', several: 'Owners of actions' },
  members: { one: 'Roles', several: 'Roles' },
};

/** Pages that have the name that somebody looks for. */
export interface Named {
  readonly pages: readonly NamedPage[];
  /** Whether one of them is the whole answer to what was asked, so that records are only what else there is. */
  readonly isAnswer: boolean;
}

export const noPages: Named = { pages: [], isAnswer: false };

/** The pages whose names have every word of a search, or one that begins with it, but for small words; those that are called just that come first. */
export function pagesNamed(pages: readonly NamedPage[], terms: readonly Term[]): Named {
  const typed = terms.flat().flatMap(wordsOf);
  const sought = withoutSmall(typed);
  if (sought.length === 0) return noPages;
  const found = pages.flatMap((page) => {
    if (page.asked !== undefined && !asksFor(typed, page.asked)) return [];
    const names = [page.name, page.also].map((name) => withoutSmall(wordsOf(name)));
    const asked = page.asked?.flatMap(wordsOf) ?? [];
    if (!answersAll([...names.flat(), ...asked], sought)) return [];
    return [{ page, isWhole: names.some((words) => words.length === sought.length && answersAll(words, sought)) }];
  });
  const sorted = found.toSorted(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      namedKinds.indexOf(a.page.kind) - namedKinds.indexOf(b.page.kind) ||
      compare(a.page.name, b.page.name),
  );
  return {
    pages: sorted.map(({ page }) => page),
    isAnswer: found.some(({ page, isWhole }) => page.asked !== undefined || (page.kind === 'list' && isWhole)),
  };
}

/** Whether one of some words is one by which a page is asked for, in any form. */
function asksFor(typed: readonly string[], asked: readonly string[]): boolean {
  const asking = asked.flatMap(wordsOf).map(soughtWord);
  return typed.some((word) => asking.includes(soughtWord(word)));
}

/** The words of a text; a chairman and a chairwoman are a chair. */
function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}'’]+/u).filter((word) => plainWord(word) !== '');
  return words.map((word) => word.replace(/^(chair)(wo)?m[ae]n$/i, '$1'));
}

function withoutSmall(words: readonly string[]): string[] {
  return words.filter((word) => !isSmall(word));
}

/** Whether some words have all that are sought. */
function answersAll(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((word) => words.some((each) => answers(each, word)));
}

/** Whether a word of a name is what was typed, in any form, or begins with it. */
function answers(word: string, typed: string): boolean {
  const beginning = plainWord(typed);
  return soughtWord(word) === soughtWord(typed) || (beginning.length > 2 && plainWord(word).startsWith(beginning));
}

/** The part of the search page that shows pages with a name, the list in it, and the heading of the records behind it. */
export interface NamedHolder {
  readonly block: HTMLElement;
  readonly list: HTMLElement;
  readonly others: HTMLElement;
}

/** Shows the first of some pages as links, kind by kind, and how the others can be found. */
export function showNamedPages(
  { block, list, others }: NamedHolder,
  { pages, isAnswer }: Named,
  { href }: Pick<Frame, 'href'>,
  hasRecords: boolean,
): void {
  const shown = pages.slice(0, mostShown);
  const left = pages.length - shown.length;
  const lines = namedKinds.flatMap((kind) => {
    const links = shown.filter((page) => page.kind === kind).map((page) => linkTo(page, href));
    if (links.length === 0) return [];
    const { one, several } = kindNames[kind];
    return [element('li', {}, `${links.length === 1 ? one : several}: `, ...links.flatMap(afterComma))];
  });
  const rest = left === 0 ? [] : [element('li', {}, `And ${inFigures(left)} more: add a word of the name.`)];
  replaceChildren(list, [...lines, ...rest]);
  block.hidden = pages.length === 0;
  others.hidden = !isAnswer || !hasRecords;
}

function linkTo({ name, address, body }: NamedPage, href: Frame['href']): Node {
  const link = element('a', { href: href(address) }, name);
  return body === undefined ? link : element('span', {}, link, ` (${body})`);
}

function afterComma(link: Node, index: number): (Node | string)[] {
  return index === 0 ? [link] : [', ', link];
}
