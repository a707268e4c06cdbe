import type { Content } from '../reading/content.ts';
import type { Finding, Issue } from '../rules/issue.ts';
import { locate } from '../files/layout.ts';
import { whenAsked } from '../once.ts';
import { rules } from '../rules/rules.ts';
import { ofWording } from '../rules/wording.ts';

/**
 * Says how serious a problem is: in sealed minutes, whose words nobody may change, a problem that only other words would solve
 * is a warning.
 */
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

function nameOf(board: string | null, meeting: string): string {
  return `${board ?? ''}/${meeting}`;
}
