import { boardOutlines } from './boards.ts';
import type { Board } from './boards.ts';
import { writeFile } from './frontmatter.ts';
import { openHistory } from './history.ts';
import { writeMeeting } from './meeting.ts';
import type { CorpusFile } from './meeting.ts';
import { mayVote, seatBoard } from './memberships.ts';
import { createPen } from './pen.ts';
import type { Pen } from './pen.ts';
import { drawPeople } from './people.ts';
import type { Person } from './people.ts';
import { writeParagraph } from './prose.ts';
import { planMeetings } from './schedule.ts';
import { writeReport } from './sentence.ts';
import { topics } from './topics.ts';

/** Writes a whole content folder, file by file; the same number of meetings and seed give the same bytes. */
export function* writeCorpus(meetings: number, seed: number): Generator<CorpusFile> {
  const pen = createPen(seed);
  const { members, officers } = drawPeople(pen.random);
  const boards = boardOutlines.slice(0, meetings).map((outline) => seatBoard(pen.random, outline, members));
  yield writeSite(meetings);
  yield* [...members, ...officers].map(writePerson);
  yield* topics.map(({ id, title }) => ({
    path: `topics/${id}.md`,
    text: writeFile({ title }, writeReport(pen, `${title} covers what`)),
  }));
  yield* boards.map((board) => writeBoard(pen, board));
  const histories = new Map(boards.map((board) => [board.id, openHistory(board)]));
  for (const slot of planMeetings(pen.random, boards, meetings)) {
    const history = histories.get(slot.board.id) ?? openHistory(slot.board);
    const others = [...histories.values()].filter((other) => other !== history);
    yield* writeMeeting(pen, slot, officers, history, others);
  }
}

function writeSite(meetings: number): CorpusFile {
  const fields = {
    title: 'Wendmere minute book',
    url: 'https://minutes.wendmere.example/',
    organisation: 'Wendmere Council',
    description: 'The meetings of the boards of Wendmere, a place that does not exist.',
    notice: 'This content is generated, to measure with. Nothing in it is true.',
    contact: { name: 'Democratic Services', email: 'minutes@wendmere.example' },
    timeZone: 'Europe/London',
    language: 'en-GB',
  };
  return { path: 'site.md', text: writeFile(fields, `A generated corpus of ${meetings} meetings.`) };
}

function writePerson({ id, name, organisation, post }: Person): CorpusFile {
  return { path: `people/${id}.md`, text: writeFile({ name, post, organisation }, '') };
}

function writeBoard(pen: Pen, board: Board): CorpusFile {
  const fields = {
    name: board.name,
    kind: board.kind,
    parent: board.id === 'council' ? undefined : 'council',
    opened: '2001-01-01',
    quorum: board.quorum,
    venue: board.venue,
    start: board.start,
    contact: { name: 'Democratic Services', email: `${board.id}@wendmere.example` },
    members: board.members.map((membership) => ({
      person: membership.person.id,
      role: membership.role,
      onBehalfOf: board.kind === 'partnership' ? membership.person.organisation : undefined,
      voting: mayVote(membership) ? 'yes' : 'no',
      start: membership.start,
      end: membership.end,
    })),
  };
  const remit = [writeReport(pen, `${board.name} is responsible for what`), writeParagraph(pen, 60).text].join('\n\n');
  return { path: `boards/${board.id}/board.md`, text: writeFile(fields, remit) };
}
