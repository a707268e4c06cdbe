import { membersAddress } from '../../core/address.ts';
import type { Board, Minutebook } from '../../core/book.ts';
import { nextOf } from '../../site/board.ts';
import { ownersOf } from '../../site/action-log/owners.ts';
import { type LogList, logLists } from '../../site/action-log/log-lists.ts';
import { outcomeAddress, outcomeCounts } from '../../site/register/outcomes.ts';
import { outcomeHeading } from '../../site/register/outcome-words.ts';
import { viewHeading } from '../../site/action-log/action-words.ts';
import { registersOf } from '../../site/register/registers.ts';
import type { NamedPage } from '../table.ts';

/** Every list of all boards, the page of data, the meetings to come, and every page of a board, topic, person, other owner of actions or members of a board, by which readers look for them. */
export function namedPages(book: Minutebook): NamedPage[] {
  const { boards, topics, people, actions } = book;
  const page = (kind: NamedPage['kind'], name: string, address: string, also = ''): NamedPage => ({
    kind,
    name,
    also: also === name ? '' : also,
    address,
  });
  return [
    ...namedLists(book).map(({ name, address }) => page('list', name, address)),
    { ...page('list', 'Next meetings', '/#next', meetingWords), asked: nextWords },
    page('list', 'Data and feeds', '/data/', 'CSV, JSON, spreadsheets, downloads, calendars'),
    ...boards.map(({ name, shortName, address }) => page('board', name, address, shortName)),
    ...boards
      .filter((board) => nextOf(board).length > 0)
      .map(({ name, shortName, address }) => ({
        ...page('next', `Next meetings of ${name}`, `${address}#next`, `${shortName}, ${meetingWords}`),
        asked: nextWords,
      })),
    ...topics.map(({ title, address }) => page('topic', title, address)),
    ...people.filter(({ hasPage }) => hasPage).map(({ name, address }) => page('person', name, address)),
    ...ownersOf(actions)
      .filter(({ isPerson }) => !isPerson)
      .map(({ name, address }) => page('owner', name, address)),
    ...boards
      .filter(({ memberships }) => memberships.length > 0)
      .map((board) => ({
        ...page('members', `Members of ${board.name}`, membersAddress(board.id), board.shortName),
        asked: ['who', 'members', ...rolesOf(board)],
      })),
  ];
}

/** By what the meetings to come are asked for; none of them alone, as each is in many other searches. */
const nextWords = ['next', 'upcoming', 'coming', 'future', 'when'];
const meetingWords = 'agendas, dates, times';

/** The roles that anybody has, had or will have on a board. */
function rolesOf({ memberships }: Board): string[] {
  return [...new Set(memberships.map(({ data }) => data.role))];
}

/** The lists of all boards by the names that they have on their pages. */
function namedLists(book: Minutebook): { readonly name: string; readonly address: string }[] {
  return [
    ...registersOf(book),
    ...logLists(book, null).map(({ name, address }) => ({ name: nameOfLog(name), address })),
    ...outcomeCounts(book.decisions)
      .filter(({ count }) => count > 0)
      .map(({ outcome }) => ({
        name: outcomeHeading({ outcome, period: null }),
        address: outcomeAddress(null, outcome),
      })),
  ];
}

function nameOfLog(name: LogList['name']): string {
  return name === 'owners' ? 'Actions by owner' : viewHeading({ state: name, period: null });
}
