import { writeActions, writeUpdates } from './action.ts';
import { listVoters } from './attendance.ts';
import { writeCitation } from './citation.ts';
import { writeDecisions } from './decision.ts';
import type { Decision } from './decision.ts';
import { joinBlocks, writeFields } from './frontmatter.ts';
import type { PaperLink } from './paper.ts';
import { writeProper, writeTopicPhrase } from './phrase.ts';
import { writeMinute } from './prose.ts';
import { chance, drawBetween, pick, pickSome } from './random.ts';
import { capitalise } from './sentence.ts';
import type { ItemSetting, Setting } from './setting.ts';
import type { Topic } from './topics.ts';

const kinds = ['report', 'report', 'report', 'oral-update', 'presentation', 'decision', 'information'];

/** What stands on an agenda. */
export interface AgendaItem {
  number: number;
  title: string;
  kind: string;
  topics: Topic[];
  approves: string[];
}

/** An item with its minute, and the decisions that it made. */
export interface Minuted extends AgendaItem {
  text: string;
  decisions: Decision[];
}

/** Draws the agenda of a meeting: the earlier minutes first, then its business. */
export function drawAgenda({ pen, slot, history }: Setting, count: number): AgendaItem[] {
  const approves = history.unapproved.filter(({ date }) => slot.held && date < slot.date).map(({ id }) => id);
  const opening = history.meetings.length > 0 ? 'Minutes of the previous meeting' : 'Election of the chair';
  const closing = chance(pen.random, 0.4);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    if (number === 1) return { number, title: opening, kind: 'standing', topics: [], approves };
    if (number === count && closing)
      return { number, title: 'Any other business', kind: 'any-other-business', topics: [], approves: [] };
    const topics = pickSome(pen.random, slot.board.topics, chance(pen.random, 0.3) ? 2 : 1);
    return { number, title: drawTitle(pen, topics), kind: pick(pen.random, kinds), topics, approves: [] };
  });
}

/** Writes an item of an agenda that has not been taken yet. */
export function writeAgendaItem(item: AgendaItem): string {
  return joinBlocks([writeHeading(item), writeFields({ Kind: item.kind, Topics: nameTopics(item) })]);
}

/** Writes an item with its minute, decisions, actions and updates. */
export function writeItem(setting: Setting, item: AgendaItem, paper: PaperLink | undefined): Minuted {
  const { pen } = setting;
  const interested = setting.declarations.filter((each) => each.item === item.number).map(({ person }) => person);
  const voters = listVoters(setting.attendance, item.number, interested);
  const full: ItemSetting = { ...setting, ...item, voters, paper };
  const citation = chance(pen.random, 0.135) ? writeCitation(setting) : undefined;
  const minute = writeMinute(pen, drawBetween(pen.random, 122, 210), citation === undefined ? [] : [citation]);
  const decisions = writeDecisions(full);
  const fields = writeFields({
    Papers: paper?.link(),
    Kind: item.kind,
    Presenter: drawPresenter(setting),
    Outcome: item.approves.length > 0 ? 'approved' : (decisions[0]?.outcome ?? 'noted'),
    Approves: item.approves.join(', '),
    Topics: nameTopics(item),
    Wards: drawWards(setting),
  });
  const records = [...decisions.map(({ text }) => text), ...writeActions(full, decisions), ...writeUpdates(setting)];
  return { ...item, decisions, text: joinBlocks([writeHeading(item), fields, minute.text, ...records]) };
}

function writeHeading({ number, title }: AgendaItem): string {
  return `## ${number}. ${title}`;
}

function nameTopics({ topics }: AgendaItem): string {
  return topics.map(({ id }) => id).join(', ');
}

function drawTitle(pen: Setting['pen'], [topic]: readonly Topic[]): string {
  const title = topic?.title ?? '';
  const phrase = writeTopicPhrase(pen);
  return pick(pen.random, [
    `${title}: ${phrase}`,
    `${title}: annual report`,
    `${title}: ${phrase}`,
    `Update on ${title.toLowerCase()}`,
    `Review of the ${phrase}`,
    `${writeProper(pen).join(' ')}: ${phrase}`,
    capitalise(phrase),
  ]);
}

function drawPresenter({ pen, attendance }: Setting): string | undefined {
  const officer = attendance.officers.length > 0 ? pick(pen.random, attendance.officers) : undefined;
  return officer !== undefined && chance(pen.random, 0.5) ? `${officer.name}, ${officer.post ?? 'Officer'}` : undefined;
}

function drawWards({ pen, slot }: Setting): string | undefined {
  if (!/area|planning/.test(slot.board.id) || !chance(pen.random, 0.4)) return undefined;
  return pickSome(pen.random, pen.words.places.slice(0, 24), drawBetween(pen.random, 1, 2)).join(', ');
}
