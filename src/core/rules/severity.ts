import type { Content } from '../reading/content.ts';
import type { Finding, Issue } from './issue.ts';
import { locate } from '../files/layout.ts';
import { whenAsked } from '../once.ts';
import { type RuleName, rules } from './rules.ts';

/** Rules that only other words would satisfy: what is written like a record and is none, and what a report says of an action. */
const ofWording: ReadonlySet<RuleName> = new Set([
  'heading-words',
  'record-line',
  'record-table',
  'stray-field',
  'update-order',
]);

/** Says how grave a problem is: in sealed minutes, which nobody may put in other words, it is a warning that other words would be needed. */
export function severityIn({ entries }: Content): (finding: Pick<Finding, 'rule' | 'file'>) => Issue['severity'] {
  const sealed = whenAsked(
    () => new Set(entries.seals.flatMap(({ board, data }) => data.seals.map(({ meeting }) => nameOf(board, meeting)))),
  );
  return ({ rule, file }) => {
    if (!ofWording.has(rule)) return rules[rule].severity;
    const { board = '', meeting = '' } = locate(file) ?? {};
    return sealed().has(nameOf(board, meeting)) ? 'warning' : rules[rule].severity;
  };
}

/** Whether a problem is an error wherever it stands, so that nothing else needs to be said of its file; a warning hides nothing. */
export function isAlwaysError({ rule }: Pick<Finding, 'rule'>): boolean {
  return rules[rule].severity === 'error' && !ofWording.has(rule);
}

function nameOf(board: string | null, meeting: string): string {
  return `${board ?? ''}/${meeting}`;
}
