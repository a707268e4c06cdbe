import type { Checked } from '../../../src/core/check-folder.ts';
import type { Issue } from '../../../src/core/rules/issue.ts';
import { checkSmallSite } from '../../small-site.ts';

/** A problem, wholly made up but for what a test is about. */
export function makeIssue(issue: Partial<Issue> = {}): Issue {
  return {
    file: 'boards/council/board.md',
    line: 2,
    column: 1,
    severity: 'error',
    rule: 'unknown-field',
    message: 'There is no field `nmae`.',
    hint: 'Did you mean `name`?',
    ...issue,
  };
}

/** The small site as if it had these problems. */
export async function withIssues(...issues: readonly Issue[]): Promise<Checked> {
  return { ...(await checkSmallSite()), issues };
}
