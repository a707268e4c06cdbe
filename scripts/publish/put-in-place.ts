import { mkdirSync } from 'node:fs';
import { digestOfSite, rememberBuild } from './last-build.ts';
import type { PageRecord } from './page-record.ts';
import { changeOutput, markOutput, replaceOutput, siblingOf } from './output-folder.ts';
import { discardAtExit } from './discard-at-exit.ts';
import { goneFiles, openDraft, type SiteDraft, type SiteFiles } from './site-draft.ts';

/** Begins a site beside the output that it is for; `before` is what the output holds, or null if everything is made afresh. */
export function openSite(output: string, before: SiteFiles | null): SiteDraft {
  const folder = siblingOf(output, before === null ? 'next' : 'changed');
  discardAtExit(folder); // First: a signal that came between the two would leave it behind.
  mkdirSync(folder, { recursive: true });
  return openDraft(folder, before);
}

/** Puts a finished site in the place of the output: what has changed of it, or all. */
export function closeSite(output: string, draft: SiteDraft, pages: PageRecord): void {
  markOutput(draft.folder, digestOfSite(draft.files));
  if (draft.before === null) replaceOutput(draft.folder, output);
  else changeOutput(draft.folder, output, goneFiles(draft));
  rememberBuild(output, { files: draft.files, pages });
}
