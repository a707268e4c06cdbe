import { drawAttendance, writeAttendance } from './attendance.ts';
import { drawDeclarations, writeDeclarations } from './declaration.ts';
import { joinBlocks, writeFile } from './frontmatter.ts';
import type { History } from './history.ts';
import { drawAgenda, writeAgendaItem, writeItem } from './item.ts';
import { writeKeyMessages } from './key-message.ts';
import { writePaper } from './paper.ts';
import type { Pen } from './pen.ts';
import type { Person } from './people.ts';
import { chance, drawBetween, pick } from './random.ts';
import type { Slot } from './schedule.ts';
import { writeSentence } from './sentence.ts';
import type { Setting } from './setting.ts';

const itemCounts = [6, 7, 8, 8, 8, 9, 10];

/** A file of the corpus: where it is in the content folder, and what is in it. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** Writes a meeting and its papers, and enters it in the history of its board. */
export function writeMeeting(
  pen: Pen,
  slot: Slot,
  officers: readonly Person[],
  history: History,
  others: readonly History[],
): CorpusFile[] {
  const count = pick(pen.random, itemCounts);
  const attendance = drawAttendance(pen.random, slot.board, slot.date, officers, count);
  const declarations = drawDeclarations(pen.random, attendance, count);
  const setting: Setting = { pen, slot, attendance, declarations, history, others };
  const files = slot.held ? writeHeld(setting, count) : [writeScheduled(setting, count)];
  if (slot.held) {
    const past = { id: slot.id, date: slot.date, items: count };
    history.meetings.push(past);
    history.unapproved = [...history.unapproved.filter(({ date }) => date === slot.date), past];
  }
  return files.map(({ path, text }) => ({ path: `boards/${slot.board.id}/meetings/${path}`, text }));
}

function writeHeld(setting: Setting, count: number): CorpusFile[] {
  const { pen, slot, attendance, declarations } = setting;
  const agenda = drawAgenda(setting, count);
  const withPaper = chance(pen.random, 0.1) ? agenda[drawBetween(pen.random, 1, count - 2)] : undefined;
  const paper = withPaper === undefined ? undefined : writePaper(setting, withPaper);
  const items = agenda.map((item) => writeItem(setting, item, item === withPaper ? paper?.link : undefined));
  const messages = chance(pen.random, 0.33) ? writeKeyMessages(pen, items) : '';
  const fields = {
    ...writeBasics(setting),
    end: addMinutes(slot.board.start, drawBetween(pen.random, 60, 175)),
    status: 'held',
    attendance: writeAttendance(pen.random, attendance),
    declarations: declarations.length > 0 || chance(pen.random, 0.4) ? writeDeclarations(declarations) : undefined,
  };
  const body = joinBlocks([writeSentence(pen), messages, ...items.map(({ text }) => text)]);
  const meeting = { path: `${slot.id}.md`, text: writeFile(fields, body) };
  return paper === undefined ? [meeting] : [meeting, { path: paper.path, text: paper.text }];
}

function writeScheduled(setting: Setting, count: number): CorpusFile {
  const body = joinBlocks(drawAgenda(setting, count).map(writeAgendaItem));
  return { path: `${setting.slot.id}.md`, text: writeFile({ ...writeBasics(setting), status: 'scheduled' }, body) };
}

function writeBasics({ pen, slot, attendance }: Setting) {
  const kind = slot.date.slice(5, 7) === '05' ? 'annual' : chance(pen.random, 0.04) ? 'special' : undefined;
  return {
    date: slot.date,
    start: slot.board.start,
    venue: attendance.mode === 'remote' ? undefined : slot.board.venue,
    mode: attendance.mode,
    kind,
  };
}

function addMinutes(time: string, minutes: number): string {
  const [hours = 0, start = 0] = time.split(':').map(Number);
  const total = hours * 60 + start + minutes;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
