import type { Minutebook } from './book.ts';
import { type Checked, isSound } from './check-folder.ts';
import type { Issue } from './rules/issue.ts';
import { linkBook } from './link/index.ts';
import { formatHuman } from './reports/human.ts';

/** A content folder has errors, so there is no minute book; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly issues: readonly Issue[];
  constructor(checked: Checked) {
    super(formatHuman(checked));
    this.issues = checked.issues;
  }
}

/** Links a checked content folder; throws a ContentError where it has errors. */
export function bookOf(checked: Checked, asAt: string): Minutebook {
  if (!isSound(checked)) throw new ContentError(checked);
  return linkBook(checked, asAt);
}
