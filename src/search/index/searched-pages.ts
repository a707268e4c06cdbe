import { isDraft } from '../../core/approvals.ts';
import type { Action, Decision, Item, Meeting, Minutebook, Paper, Topic } from '../../core/book.ts';
import type { Facets, SearchedPage, State } from '../table.ts';

/** Every page that holds records of its own, the newest first: what is shown again elsewhere is found where it was minuted. */
export function searchedPages(book: Minutebook): SearchedPage[] {
  const alone = [...book.decisions, ...book.actions].filter(({ meeting }) => meeting === null);
  return [
    ...book.meetings.map(meetingPage),
    ...book.papers.map(paperPage),
    ...alone.map((record) => ({ ...placeOf(record), date: record.date, facets: new Map([['', facetsOf(record)]]) })),
  ];
}

function meetingPage(meeting: Meeting): SearchedPage {
  const facets = new Map<string, Facets>([['', { outcome: null, state: null, topics: [] }]]);
  const addItem = (item: Item) => {
    facets.set(item.fragment, { outcome: item.data.outcome ?? null, state: null, topics: idsOf(item.topics) });
    item.children.forEach(addItem);
  };
  meeting.items.forEach(addItem);
  for (const record of [...meeting.decisions, ...meeting.actions]) facets.set(record.fragment, facetsOf(record));
  for (const { fragment, topics } of meeting.keyMessages) {
    facets.set(fragment, { outcome: null, state: null, topics: idsOf(topics) });
  }
  const { address, board, date } = meeting;
  return { address, board: board.id, date, isDraft: isDraft({ meeting }), facets };
}

function paperPage({ address, board, date, topics }: Paper): SearchedPage {
  const facets = new Map([['', { outcome: null, state: null, topics: idsOf(topics) }]]);
  return { address, board: board.id, date, isDraft: false, facets };
}

function placeOf({ page, address, board }: Decision | Action) {
  return { address: page ?? address, board: board.id, isDraft: false };
}

function facetsOf(record: Decision | Action): Facets {
  return {
    outcome: record.kind === 'decision' ? (record.data.outcome ?? null) : null,
    state: record.kind === 'decision' ? standingOf(record) : statusOf(record),
    topics: idsOf(record.topics),
  };
}

function standingOf({ standing }: Decision): State | null {
  return standing === 'stands' || standing === 'not-carried' ? null : standing;
}

function statusOf({ status, isOverdue }: Action): State {
  if (!isOverdue || status === 'done' || status === 'dropped') return status;
  return `${status}-overdue`;
}

function idsOf(topics: readonly Topic[]): string[] {
  return topics.map(({ id }) => id);
}
