import type { Finding } from './issue.ts';
import { type RuleName, rules } from './rules.ts';

/**
 * Rules that only other words or characters would satisfy: about what is written like a record or like Markdown but is not, and
 * about what a report says of an action.
 */
export const ofWording: ReadonlySet<RuleName> = new Set([
  'font-character',
  'heading-words',
  'lost-item',
  'markdown-slip',
  'part-heading',
  'record-line',
  'record-table',
  'stray-field',
  'update-order',
]);

/** Whether a problem is an error wherever it stands, so that nothing else needs to be said of its file; a warning hides nothing. */
export function isAlwaysError({ rule }: Pick<Finding, 'rule'>): boolean {
  return rules[rule].severity === 'error' && !ofWording.has(rule);
}
