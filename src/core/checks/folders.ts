import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Entry } from '../records/entry.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** The lines of the least site.md. */
export const leastSite = [
  '---',
  'title: Minutes of Elmbridge',
  'url: https://minutes.elmbridge.example/',
  'organisation: Elmbridge Town Council',
  'description: The minutes of Elmbridge Town Council.',
  'contact: { name: The clerk }',
  'timeZone: Europe/London',
  'language: en-GB',
  '---',
] as const;

/** There is a site.md, every board's folder has its board, and every meeting's folder its meeting. */
export function* folders({ content, registry }: IndexedContent): Generator<Finding> {
  if (content.entries.site.length === 0 && !content.sources.has('site.md') && !content.misnamed.has('site.md')) {
    yield {
      rule: 'missing-site',
      file: 'site.md',
      place: fileStart,
      message: 'The content folder has no site.md.',
      hint: `Write one that has these lines: ${leastSite.map((line) => `\`${line}\``).join(', ')}.`,
    };
  }
  const seen: ByMeeting<true> = new Map();
  const without = new Set<string>();
  for (const entry of Object.values(content.entries).flat() as Entry[]) {
    const { board, meeting, file } = entry;
    if (board === null || atMeeting(seen, entry) === true) continue;
    setAtMeeting(seen, entry, true);
    if (!without.has(board) && isMissing(registry.find('board', board, board))) {
      without.add(board);
      yield missing('missing-board', file, `The folder of \`${board}\` has no board.md.`, `boards/${board}/board.md`);
    }
    if (meeting === null || !isMissing(registry.find('meeting', `${board}/${meeting}`, board))) continue;
    const path = `boards/${board}/meetings/${meeting}`;
    yield missing('missing-meeting', file, `This file has no meeting.`, `${path}.md or ${path}/meeting.md`);
  }
}

function isMissing(found: { entry: unknown; reason?: string }): boolean {
  return found.entry === null && found.reason === 'unknown';
}

function missing(rule: Finding['rule'], file: string, message: string, path: string): Finding {
  return {
    rule,
    file,
    place: fileStart,
    message,
    hint: `Write ${path}, or move the file to the folder that it belongs to.`,
  };
}
