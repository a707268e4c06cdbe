import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { isNotCarried, type Relation, relations } from '../minuted.ts';
import { inTime } from '../order.ts';
import type { Registry } from '../references/registry.ts';
import { dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import { findRounds } from './cycles.ts';

/** One reference of a decision to an earlier one. */
interface Thread {
  readonly from: Entry<'decision'>;
  readonly to: Entry<'decision'>;
  readonly relation: Relation;
  readonly index: number;
  readonly reference: string;
}

/** A decision affects earlier decisions only: the thread never runs backwards or in a circle. */
export function* lineageOrder({ content, registry }: IndexedContent): Generator<Finding> {
  const decisions = newestFirst(content.entries.decision.filter(bearsOnAny), registry);
  const threads = new Map(decisions.map((decision) => [decision, threadsOf(decision, registry)]));
  const inRounds = new Set<Thread>();
  for (const round of findRounds(decisions, (decision) => threads.get(decision) ?? [])) {
    for (const thread of round) inRounds.add(thread);
    yield roundFinding(round, registry);
  }
  for (const thread of [...threads.values()].flat()) {
    if (inRounds.has(thread) || !isBackwards(thread, registry)) continue;
    const { from, to, relation, index, reference } = thread;
    const message =
      to === from
        ? `The decision ${verb(relation)} itself.`
        : `The decision ${verb(relation)} \`${reference}\`, which was not made before it.`;
    yield findingAt(
      from,
      [relation, index],
      'lineage-order',
      message,
      'Name an earlier decision, or write this in the later one.',
    );
  }
}

/** What was not carried changes nothing that was decided before. */
export function* lineageOutcome({ content }: IndexedContent): Generator<Finding> {
  for (const decision of content.entries.decision) {
    if (!isNotCarried(decision.data)) continue;
    for (const relation of relations) {
      if (relation === 'refers' || decision.data[relation] === undefined) continue;
      yield findingAt(
        decision,
        [relation],
        'lineage-outcome',
        `The outcome is \`${decision.data.outcome ?? ''}\`, but the decision ${relation} an earlier one.`,
        'Write `Refers` if this decision is only about the earlier one; otherwise correct the outcome.',
      );
    }
  }
}

/** A decision that affects none, as most do, is in no cycle. */
function bearsOnAny({ data }: Entry<'decision'>): boolean {
  return relations.some((relation) => data[relation] !== undefined);
}

function threadsOf(from: Entry<'decision'>, registry: Registry): Thread[] {
  return relations.flatMap((relation) =>
    (from.data[relation] ?? []).flatMap((reference, index) => {
      const to = registry.find('decision', reference, from.board).entry;
      return to === null ? [] : [{ from, to, relation, index, reference }];
    }),
  );
}

/** A cycle is reported where it runs against time, or where it closes if no day says where that is. */
function roundFinding(round: readonly Thread[], registry: Registry): Finding {
  const found = round.findIndex((thread) => isBackwards(thread, registry));
  const start = found === -1 ? round.length - 1 : found;
  const [first, ...rest] = [...round.slice(start), ...round.slice(0, start)] as [Thread, ...Thread[]];
  const home = first.from.board;
  const chain = rest.map((thread) => `, which ${verb(thread.relation)} \`${nameFrom(home, thread)}\``).join('');
  return findingAt(
    first.from,
    [first.relation, first.index],
    'lineage-cycle',
    `The decision ${verb(first.relation)} \`${first.reference}\`${chain}: the thread goes round in a circle.`,
    'Correct the one that is wrong: a decision can affect earlier ones only.',
  );
}

function verb(relation: Relation): string {
  return relation === 'refers' ? 'refers to' : relation;
}

/** How a board would name the decision at the end of a thread. */
function nameFrom(home: string | null, { to, reference }: Thread): string {
  const { ref } = to.data;
  if (ref === undefined) return reference;
  return to.board === home ? ref : `${to.board ?? ''} ${ref}`;
}

function newestFirst(decisions: readonly Entry<'decision'>[], registry: Registry): Entry<'decision'>[] {
  return decisions
    .map((entry) => ({ entry, date: dateOf(entry, registry) ?? '' }))
    .sort((a, b) => inTime(b, a))
    .map(({ entry }) => entry);
}

/** Whether what a decision affects was made after it or is itself; false if a day is not known. */
function isBackwards({ from, to }: Thread, registry: Registry): boolean {
  const [later, earlier] = [dateOf(from, registry), dateOf(to, registry)];
  if (from === to) return true;
  if (later === null || earlier === null) return false;
  return inTime({ date: earlier, entry: to }, { date: later, entry: from }) > 0;
}
