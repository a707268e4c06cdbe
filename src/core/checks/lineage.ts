import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { type Book, dateOf, findingAt } from './check.ts';

const relations = ['amends', 'supersedes', 'rescinds', 'implements', 'confirms', 'refers'] as const;

/** A decision bears on earlier decisions only: the thread never runs backwards or round. */
export function* lineageOrder({ content, registry }: Book): Generator<Finding> {
  for (const decision of content.entries.decision) {
    for (const relation of relations) {
      for (const [index, reference] of (decision.data[relation] ?? []).entries()) {
        const earlier = registry.find('decision', reference, decision.board).entry;
        if (earlier === null || isBefore(earlier, decision, registry)) continue;
        const message =
          earlier === decision
            ? `The decision ${relation} itself.`
            : `The decision ${relation} \`${reference}\`, which was not made before it.`;
        yield findingAt(
          decision,
          [relation, index],
          'lineage-order',
          message,
          'Name an earlier decision, or write the relation into the later one.',
        );
      }
    }
  }
}

/** By day; on one day, by the order of the file. */
function isBefore(earlier: Entry<'decision'>, later: Entry<'decision'>, registry: Book['registry']): boolean {
  const [first, second] = [dateOf(earlier, registry), dateOf(later, registry)];
  if (first === null || second === null) return true;
  if (first !== second) return first < second;
  return `${earlier.file} ${pad(earlier)}` < `${later.file} ${pad(later)}`;
}

function pad({ section }: Entry): string {
  return String(section ?? 0).padStart(10, '0');
}
