import { asksForStatement, lackingIn } from '../clocks/statement.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { boardOf, dateOf, findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A decision that needs a written statement has all of it; what is missing is reported once. */
export function* decisionStatement({ content, registry }: IndexedContent): Generator<Finding> {
  for (const decision of content.entries.decision) {
    const board = boardOf(decision, registry);
    const day = dateOf(decision, registry);
    if (board === null || day === null) continue;
    const minutes = registry.meetingOf(decision)?.data ?? null;
    if (!asksForStatement(decision, day, board.data, minutes)) continue;
    const lacking = lackingIn(decision, day, board.data, minutes).map(
      (field) => `\`${fieldName([field], decision.section)}\``,
    );
    if (lacking.length === 0) continue;
    const fields = new Intl.ListFormat('en-GB').format(lacking);
    const message = `The decision needs a written statement, but ${fields} ${lacking.length === 1 ? 'is' : 'are'} missing.`;
    yield findingAt(
      decision,
      [],
      'decision-statement',
      message,
      `Add ${lacking.length === 1 ? 'it' : 'them'}; where there were no alternatives or conflicts, write \`None\`.`,
    );
  }
}
