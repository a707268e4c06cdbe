import type { Action, Decision, Related } from '../../core/book.ts';
import { compare } from '../../core/order.ts';
import { draftNote } from '../draft.ts';
import type { Written } from '../language.ts';
import { relativesOf, type Relatives } from './relatives.ts';
import { changeInWords } from './standing.ts';
import { capital, inWords, relationBack, relationTold } from '../words.ts';

/** One step of a decision's story. */
export interface Step {
  readonly date: string | null;
  /** The board that took it; null where that goes without saying. */
  readonly board: string | null;
  /** What it was: "Recommended", "Decided", "Supersedes this decision". */
  readonly what: string;
  readonly name: string;
  readonly address: string;
  /** What is to be said of it besides. */
  readonly note: string | null;
  /** The words of the record itself. */
  readonly quote: string | null;
  /** Whose language its name and its quotation are in, and the one that the record itself names. */
  readonly written: Written;
  readonly language: string | undefined;
  /** Whether it is the very decision whose story is told. */
  readonly isSubject: boolean;
}

/** How a decision came about and what became of it, in the order of time. */
export function threadOf(decision: Decision, relatives: Relatives = relativesOf(decision)): Step[] {
  const thread = new Set(relatives.decisions);
  const steps = [
    ...recommendationSteps(decision),
    ...relatives.decisions.map((each) => decisionStep(each, decision, thread)),
    ...decision.actions.flatMap(actionSteps),
  ];
  return steps.sort((a, b) => compare(a.date ?? '', b.date ?? ''));
}

function decisionStep(step: Decision, subject: Decision, thread: ReadonlySet<Decision>): Step {
  const { date, name, page, address, data, board } = step;
  const isSubject = step === subject;
  const change = changeInWords(step);
  const notes = [
    data.ref,
    data.outcome === undefined ? undefined : inWords(data.outcome).toLowerCase(),
    change === null ? undefined : `now: ${change}`,
  ].filter((each) => each !== undefined);
  return {
    date,
    board: board.shortName,
    what: (isSubject ? 'This decision' : relationTo(step, subject, thread)) + draftNote(step),
    name,
    address: isSubject ? address : (page ?? address),
    note: notes.length === 0 ? null : capital(notes.join(', ')),
    quote: null,
    written: step,
    language: undefined,
    isSubject,
  };
}

function relationTo(step: Decision, subject: Decision, thread: ReadonlySet<Decision>): string {
  const own = subject.bearsOn.find(({ decision }) => decision === step);
  if (own !== undefined) return `Earlier decision, ${relationBack(own.relation).toLowerCase()} this one`;
  const later = step.bearsOn.find(({ decision }) => decision === subject);
  if (later !== undefined) return relationTold(later.relation, 'this decision');
  const inThread = step.bearsOn.find(({ decision }) => thread.has(decision));
  if (inThread !== undefined) return tieInWords(inThread);
  return step.date > subject.date ? 'Later decision' : 'Earlier decision';
}

/** "Amends WHT 23/2": how a decision is tied to an earlier one. */
export function tieInWords({ relation, decision: { data, name } }: Related): string {
  return relationTold(relation, data.ref ?? `“${name}”`);
}

function recommendationSteps({ recommendations }: Decision): Step[] {
  return recommendations.map(({ paper, number, address, text }) => ({
    date: paper.date,
    board: paper.board.shortName,
    what: `Recommendation ${String(number)}`,
    name: paper.title,
    address,
    note: null,
    quote: text,
    written: paper,
    language: paper.data.language,
    isSubject: false,
  }));
}

function actionSteps(action: Action): Step[] {
  const { date, name, page, address, updates } = action;
  const step = {
    name,
    board: null,
    note: null,
    address: page ?? address,
    isSubject: false,
    written: action,
    language: undefined,
  };
  const raised: Step = { ...step, date, what: `Action raised${draftNote(action)}`, quote: action.text };
  const reports = updates.map((update): Step => {
    const { status } = update.data;
    const what = status === undefined ? 'Action reported on' : capital(`action ${inWords(status).toLowerCase()}`);
    return { ...step, date: update.date, address: update.address, what: what + draftNote(update), quote: update.text };
  });
  return [raised, ...reports];
}
