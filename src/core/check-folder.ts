import type { Check } from './checks/check.ts';
import { indexContent, type IndexedContent } from './references/indexed-content.ts';
import { checksOfRecords, checksOfTexts } from './checks/index.ts';
import { readContent, type ReadContent } from './reading/content.ts';
import { type ContentFile, readFiles } from './files/read-files.ts';
import type { Issue } from './rules/issue.ts';
import { locateIssues } from './issues/locate-issue.ts';
import type { RuleMemory } from './rules/rule-memory.ts';

/** A content folder that was read and checked. */
export interface Checked extends IndexedContent {
  /** Every problem, in the order of files and lines. */
  readonly issues: readonly Issue[];
}

/** Reads and checks a content folder; throws a ContentFolderError where there is none. */
export function checkFolder(folder: string): Promise<Checked> {
  return checkFiles(readFiles(folder));
}

/** Checks the files of a content folder. */
export async function checkFiles(files: Iterable<ContentFile>): Promise<Checked> {
  return checkContent(await readContent(files));
}

/** Checks what was read of a content folder; with a memory, rules about records run only on what it does not hold. */
export function checkContent(
  { content, findings, outline }: Pick<ReadContent, 'content' | 'findings' | 'outline'>,
  memory: RuleMemory | null = null,
): Checked {
  const index = indexContent(content);
  const find = (checks: readonly Check[]) => checks.flatMap((check) => [...check(index)]);
  const known = memory?.recall(outline) ?? null;
  const ofRecords = known ?? find(checksOfRecords);
  if (known === null) memory?.remember(outline, ofRecords);
  const issues = locateIssues([...findings, ...ofRecords, ...find(checksOfTexts)], content);
  return { ...index, issues };
}

/** Whether a content folder has nothing wrong with it but warnings. */
export function isSound({ issues }: Pick<Checked, 'issues'>): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}
