import type { Board, Decision, Minutebook } from '../../core/book.ts';
import { byYear } from './by-year.ts';
import { outcomeAddress, type Outcome, type OutcomeCount, outcomeCounts, outcomes, withOutcome } from './outcomes.ts';
import {
  excerptOf,
  longestList,
  type ListedPeriod,
  type Period,
  periodPath,
  periodsOf,
  type Way,
  withoutCounts,
  type YearCount,
  yearCounts,
  yearsOf,
} from './periods.ts';

/** A page of the decisions with one outcome, of a board or of all boards. */
export interface OutcomeView {
  readonly board: Board | null;
  readonly outcome: Outcome;
  /** Null where it is of all times. */
  readonly period: Period | null;
  readonly decisions: readonly Decision[];
  /** How many there are with this outcome at that time, of which it lists some. */
  readonly total: number;
  /** The years that have pages of their own. */
  readonly years: readonly Way<YearCount>[];
  /** The years of the register, where it has pages for them and the outcome has none. */
  readonly registerYears: readonly YearCount[];
  /** How many there are with each outcome. */
  readonly counts: readonly Way<OutcomeCount>[];
}

/** Outcomes of which a year has few, even where boards decide thousands of things in it. */
const seldom: ReadonlySet<Outcome> = new Set(['amended', 'deferred', 'referred', 'rejected', 'withdrawn']);

/** Every page of the decisions of all boards by outcome: one for each outcome, and those of its years and months. */
export function outcomeViews({ decisions }: Minutebook): OutcomeView[] {
  const registerYears = yearCounts(decisions);
  const counts = outcomeCounts(decisions);
  const others = withoutCounts(counts);
  return outcomes.flatMap((outcome) => {
    const all = withOutcome(decisions, outcome);
    const periods = periodsWith(outcome, all, decisions);
    const years = yearsOf(periods);
    const first = {
      board: null,
      outcome,
      period: null,
      decisions: excerptOf(all),
      total: all.length,
      years,
      registerYears: years.length > 0 ? [] : registerYears,
      counts,
    };
    const ofPeriods = { ...first, years: withoutCounts(years), registerYears: [], counts: others };
    return [
      first,
      ...periods.map(({ records, ...period }) => ({
        ...ofPeriods,
        period,
        decisions: listedIn(period, records, all),
        total: period.count,
      })),
    ];
  });
}

/** The year of a long register has pages by month; where it has few decisions of an outcome, it lists them itself as well. */
function listedIn(
  { year, months, count }: Period,
  records: readonly Decision[],
  all: readonly Decision[],
): readonly Decision[] {
  return months.length > 0 && count <= longestList ? (byYear(all).get(year) ?? []) : records;
}

/**
 * The years and months of one outcome are those of the whole register, whether it has a decision in them or not. The list of an
 * outcome can become shorter, when one is corrected, and a page that was there because it was long would then be gone.
 */
function periodsWith(
  outcome: Outcome,
  all: readonly Decision[],
  register: readonly Decision[],
): ListedPeriod<Decision>[] {
  if (register.length <= longestList) return [];
  if (!seldom.has(outcome)) return periodsOf(all, register);
  const years = byYear(all);
  return [...byYear(register).keys()].map((year) => {
    const records = years.get(year) ?? [];
    return { year, month: null, count: records.length, records, months: [] };
  });
}

/** The pages of a board's decisions by outcome: one for each; what is too old for it is in the years of the register. */
export function boardOutcomeViews(board: Board): OutcomeView[] {
  const counts = outcomeCounts(board.decisions);
  const registerYears = yearCounts(board.decisions);
  return outcomes.map((outcome) => {
    const all = withOutcome(board.decisions, outcome);
    const decisions = all.slice(0, longestList);
    return { board, outcome, period: null, decisions, total: all.length, years: [], registerYears, counts };
  });
}

/** The address of a page of decisions by outcome. */
export function outcomeViewAddress({ board, outcome, period }: OutcomeView): string {
  return outcomeAddress(board, outcome) + (period === null ? '' : periodPath(period));
}
