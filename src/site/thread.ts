import type { Action, Decision } from '../core/book.ts';
import { capital, inWords, relationInWords } from './words.ts';

/** One step of a decision's story. */
export interface Step {
  readonly date: string | null;
  /** What it was: "Recommended", "Decided", "Supersedes this decision". */
  readonly what: string;
  readonly name: string;
  readonly address: string;
  /** What is to be said of it besides. */
  readonly note: string | null;
  /** Whether it is the very decision whose story is told. */
  readonly isSubject: boolean;
}

/** How a decision came about and what became of it, in the order of time. */
export function threadOf(decision: Decision): Step[] {
  const related = relatives(decision).map((each) => decisionStep(each, decision));
  const steps = [
    ...recommendationSteps(decision),
    ...related,
    decisionStep(decision, decision),
    ...decision.actions.flatMap(actionSteps),
  ];
  return steps.sort((a, b) => compare(a.date ?? '', b.date ?? '') || rank(a, decision) - rank(b, decision));
}

/** How far a story is followed; beyond that it is told on the pages of the others. */
const longestThread = 40;

/** The decisions before and after one, and those before and after them. */
function relatives(decision: Decision): Decision[] {
  const found = new Set([decision]);
  for (const each of found) {
    for (const { decision: other } of [...each.bearsOn, ...each.laterDecisions]) {
      if (found.size < longestThread) found.add(other);
    }
  }
  found.delete(decision);
  return [...found];
}

function decisionStep(step: Decision, subject: Decision): Step {
  const { date, name, page, address, data } = step;
  const isSubject = step === subject;
  const what = isSubject ? 'This decision' : relationTo(step, subject);
  const note = [data.ref, data.outcome === undefined ? undefined : inWords(data.outcome)]
    .filter((each) => each !== undefined)
    .join(', ');
  return {
    date,
    what,
    name,
    address: isSubject ? address : (page ?? address),
    note: note === '' ? null : note,
    isSubject,
  };
}

function relationTo(step: Decision, subject: Decision): string {
  const own = subject.bearsOn.find(({ decision }) => decision === step);
  if (own !== undefined) return `Earlier decision, which this one ${inSentence[own.relation]}`;
  const later = step.bearsOn.find(({ decision }) => decision === subject);
  if (later !== undefined) return `${relationInWords(later.relation)} this decision`;
  const [first] = step.bearsOn;
  const when = step.date > subject.date ? 'Later decision' : 'Earlier decision';
  return first === undefined ? when : `${relationInWords(first.relation)} “${first.decision.name}”`;
}

const inSentence = {
  amends: 'amends',
  supersedes: 'supersedes',
  rescinds: 'rescinds',
  implements: 'puts into effect',
  confirms: 'confirms',
  refers: 'refers to',
} as const;

function recommendationSteps({ recommendation }: Decision): Step[] {
  if (recommendation === null) return [];
  const { paper, number, address, text } = recommendation;
  return [
    {
      date: paper.date,
      what: `Recommendation ${String(number)}`,
      name: paper.title,
      address,
      note: text,
      isSubject: false,
    },
  ];
}

function actionSteps(action: Action): Step[] {
  const { date, name, page, address, updates } = action;
  const step = { name, address: page ?? address, isSubject: false };
  const raised: Step = { ...step, date, what: 'Action raised', note: action.text };
  const reports = updates.map(({ date: day, address: at, data, text }): Step => ({
    ...step,
    date: day,
    address: at,
    what: data.status === undefined ? 'Action reported on' : capital(`action ${inWords(data.status).toLowerCase()}`),
    note: text,
  }));
  return [raised, ...reports];
}

/** What comes first on one day: what led to the decision, the decision, what followed. */
function rank(step: Step, { bearsOn }: Decision): number {
  if (step.isSubject) return 1;
  const led =
    step.what.startsWith('Recommendation') ||
    bearsOn.some(({ decision }) => (decision.page ?? decision.address) === step.address);
  return led ? 0 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
