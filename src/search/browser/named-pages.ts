import { compare } from '../../core/order.ts';
import { inFigures } from '../../core/figures.ts';
import { plainWord, soughtWord } from '../index-word.ts';
import { namedKinds, type NamedPage } from '../table.ts';
import { element, replaceChildren } from './element.ts';
import type { Term } from './query.ts';
import type { Frame } from './result.ts';

/** How many are shown of those that a word is part of. */
const mostShown = 8;

const kindNames: Readonly<Record<NamedPage['kind'], { readonly one: string; readonly several: string }>> = {
  list: { one: 'List', several: 'Lists' },
  board: { one: 'Board', several: 'Boards' },
  topic: { one: 'Topic', several: 'Topics' },
  person: { one: 'Person', several: 'People' },
  owner: { one: 'Owner of actions', several: 'Owners of actions' },
};

/** The pages whose name has every word of a search, or one that begins with it; those that are called just that come first. */
export function pagesNamed(pages: readonly NamedPage[], terms: readonly Term[]): NamedPage[] {
  const sought = terms.flat().filter((word) => plainWord(word) !== '');
  if (sought.length === 0) return [];
  const found = pages.flatMap((page) => {
    const names = [page.name, page.also].map(wordsOf);
    const has = names.filter((words) => sought.every((word) => words.some((each) => answers(each, word))));
    return has.length === 0 ? [] : [{ page, isWhole: has.some((words) => words.length === sought.length) }];
  });
  return found
    .sort(
      (a, b) =>
        Number(b.isWhole) - Number(a.isWhole) ||
        namedKinds.indexOf(a.page.kind) - namedKinds.indexOf(b.page.kind) ||
        compare(a.page.name, b.page.name),
    )
    .map(({ page }) => page);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}'’]+/u).filter((word) => plainWord(word) !== '');
}

/** Whether a word of a name is what was typed, in any form, or begins with it. */
function answers(word: string, typed: string): boolean {
  const beginning = plainWord(typed);
  return soughtWord(word) === soughtWord(typed) || (beginning.length > 2 && plainWord(word).startsWith(beginning));
}

/** The part of the search page that shows pages with a name, and the list in it. */
export interface NamedHolder {
  readonly block: HTMLElement;
  readonly list: HTMLElement;
}

/** Shows the first of some pages as links, kind by kind, and how the others can be found. */
export function showNamedPages(
  { block, list }: NamedHolder,
  pages: readonly NamedPage[],
  { href }: Pick<Frame, 'href'>,
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
}

function linkTo({ name, address, body }: NamedPage, href: Frame['href']): Node {
  const link = element('a', { href: href(address) }, name);
  return body === undefined ? link : element('span', {}, link, ` (${body})`);
}

function afterComma(link: Node, index: number): (Node | string)[] {
  return index === 0 ? [link] : [', ', link];
}
