import type { Item, Topic } from '../core/book.ts';
import { byYear, undated } from './register/by-year.ts';
import { longestList, type Period } from './register/periods.ts';
import { counted } from '../core/figures.ts';
import { onceForEachObject } from '../core/once.ts';

/** How many records of each kind one page of a long topic shows. */
const excerptLength = 25;

/** The records of a topic that one page shows, of all years or of one. */
export interface TopicView {
  /** The year that it shows, or that it shows what has no date; null for all of them. */
  readonly period: Pick<Period, 'year' | 'month'> | null;
  readonly records: Pick<Topic, 'keyMessages' | 'decisions' | 'actions' | 'items' | 'papers'>;
  /** The years that have pages of their own; none where one page holds everything. */
  readonly years: readonly string[];
  /** Whether there is more than the page shows. */
  readonly isExcerpt: boolean;
  /** What there is on the topic, or in the year, in words. */
  readonly counts: string;
}

/** The pages of a topic: one, or for a long one a page of its newest records and one for each year. */
export function viewsOf(topic: Topic): TopicView[] {
  const all = recordsOf(topic, (records) => records);
  const counts = countsOf(topic);
  if (sizeOf(topic) <= longestList) return [{ period: null, records: all, years: [], isExcerpt: false, counts }];
  const years = topicYears(topic);
  const newest = recordsOf(topic, (records) => records.slice(0, excerptLength));
  const ofYear = (year: string) => recordsOf(topic, (records) => byYear(records).get(year) ?? []);
  return [
    { period: null, records: newest, years, isExcerpt: true, counts },
    ...years.map((year) => {
      const records = ofYear(year);
      return { period: { year, month: null }, records, years, isExcerpt: false, counts: countsOf(records) };
    }),
  ];
}

/** "12 decisions, 3 papers": how many records there are. */
export function countsOf({ decisions, actions, keyMessages, papers, items }: TopicView['records']): string {
  const counts: [number, string][] = [
    [decisions.length, 'decision'],
    [actions.length, 'action'],
    [keyMessages.length, 'key message'],
    [items.length, 'item'],
    [papers.length, 'paper'],
  ];
  const some = counts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word));
  return some.length === 0 ? 'nothing yet' : some.join(', ');
}

type Choice = <T extends { readonly date: string | null }>(records: readonly T[]) => readonly T[];

function recordsOf(topic: Topic, choose: Choice): TopicView['records'] {
  return {
    keyMessages: choose(topic.keyMessages),
    decisions: choose(topic.decisions),
    actions: choose(topic.actions),
    papers: choose(topic.papers),
    items: choose(datedItems(topic)),
  };
}

/** The items of a topic with the days of their meetings. */
const datedItems = onceForEachObject(({ items }: Topic): readonly (Item & { readonly date: string })[] =>
  items.map((item) => ({ ...item, date: item.meeting.date })),
);

function sizeOf({ decisions, actions, keyMessages, papers, items }: Topic): number {
  return decisions.length + actions.length + keyMessages.length + papers.length + items.length;
}

/** The years of a topic, the newest first, and behind them what has no date. */
function topicYears(topic: Topic): string[] {
  const lists = [topic.decisions, topic.actions, topic.keyMessages, topic.papers, datedItems(topic)];
  const years = new Set(lists.flatMap((list) => [...byYear<{ readonly date: string | null }>(list).keys()]));
  const dated = [...years].filter((year) => year !== undated);
  return [...dated.sort().reverse(), ...(years.has(undated) ? [undated] : [])];
}
