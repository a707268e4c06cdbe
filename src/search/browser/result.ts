import { searchKinds } from '../record-text.ts';
import { dateInWords } from '../../core/dates.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';
import { cutExcerpt } from './excerpt.ts';
import { states } from '../table.ts';
import { dateOf } from './narrow.ts';
import { readPage } from './page-text.ts';
import type { Match } from './year-records.ts';
import { kindNames, stateNames } from './words.ts';

/** What a result needs besides its match. */
export interface Frame {
  /** The path under which a browser finds an address of the book. */
  readonly href: (address: string) => string;
  readonly boardName: (id: string) => string;
}

/** Shows a record as what it is, with what was found in it, read from the page where it stands. */
export async function showResult(match: Match, answer: Answer, { href, boardName }: Frame): Promise<HTMLElement> {
  const { records, record } = match;
  const { table, pageOf, firstOf } = records;
  const page = pageOf[record] ?? 0;
  const address = href(table.pages.address[page] ?? '/');
  const kind = searchKinds[table.records.kind[record] ?? -1] ?? 'meeting';
  const text = await readPage(address).catch(() => null);
  const at = record - (firstOf[page] ?? 0);
  const own = text?.records[at];
  // A page republished since the index was loaded has other words: its beginning is right in any case.
  const isSame = own?.words.length === table.records.words[record];
  const excerpt = own === undefined ? null : cutExcerpt(own, isSame ? answer.foundIn(match) : []);
  const anchor = excerpt?.anchor ?? '';
  const { words, lang = '' } = text?.titles[at] ?? { words: kindNames[kind] };
  // Its words may be in another language than the page that shows them.
  const spoken = lang === '' || lang === document.documentElement.lang ? {} : { lang };
  return element(
    'li',
    { class: 'result' },
    element('h3', spoken, element('a', { href: anchor === '' ? address : `${address}#${anchor}` }, words)),
    element(
      'p',
      { class: 'aside' },
      ...describe(match, kindNames[kind], boardName(table.boards[table.pages.board[page] ?? -1] ?? '')),
    ),
    ...(excerpt === null || excerpt.runs.length === 0 ? [] : [element('p', spoken, ...showRuns(excerpt.runs))]),
  );
}

/** The kind, board and date of a record, and how it stands. */
function describe(match: Match, kind: string, board: string): (Node | string)[] {
  const { table, pageOf } = match.records;
  const date = dateOf(match);
  const parts: (Node | string)[] = [
    element('strong', {}, kind),
    ` · ${board} · `,
    date === '' ? 'no date' : element('time', { datetime: date, role: 'none' }, dateInWords(date)),
  ];
  const state = states[table.records.state[match.record] ?? -1];
  if (state !== undefined)
    parts.push(' · ', element('span', { class: `tag tag-${stateNames[state].tone}` }, stateNames[state].words));
  if (table.pages.draft[pageOf[match.record] ?? -1] === 1)
    parts.push(' · ', element('span', { class: 'tag tag-action' }, 'Draft minutes'));
  return parts;
}

function showRuns(runs: readonly { readonly text: string; readonly isMatch: boolean }[]): (Node | string)[] {
  return runs.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
}
