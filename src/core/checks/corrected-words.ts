import { atMeeting, type ByMeeting, setAtMeeting } from '../references/by-meeting.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../records/entry.ts';
import type { Finding } from '../rules/issue.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import { bodyOf } from '../frontmatter/source.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/**
 * The words that a correction quotes are in the minutes, which keep them. A sealed correction can no longer be changed, and its
 * seal says whether the minutes were. The rule depends on texts, which no rule about records looks at.
 */
export function* correctedWords({ content }: IndexedContent): Generator<Finding> {
  const sealed = sealedCorrections(content);
  const isOpen = ({ board, meeting }: Entry, index: number) => !sealed.has(nameOf(board, meeting, index + 1));
  const corrected = content.entries.meeting.filter((meeting) =>
    meeting.data.corrections?.some((_, index) => isOpen(meeting, index)),
  );
  if (corrected.length === 0) return;
  const filesOf = filesByMeeting(content, corrected);
  for (const meeting of corrected) {
    const texts = Array.from(atMeeting(filesOf, meeting) ?? [], (file) => textIn(content, file));
    const text = wordsOf([JSON.stringify({ ...meeting.data, corrections: undefined }), ...texts].join('\n'));
    for (const [index, { was }] of (meeting.data.corrections ?? []).entries()) {
      if (!isOpen(meeting, index) || text.includes(wordsOf(was))) continue;
      const message = `The correction quotes the words \`${was}\`, which are not in these minutes.`;
      const hint = 'Quote the words exactly; the minutes themselves stay as they were approved.';
      yield findingAt(meeting, ['corrections', index, 'was'], 'corrected-words', message, hint);
    }
  }
}

/** The files in which meetings and what they made are written. */
function filesByMeeting({ entries }: Content, meetings: readonly Entry[]): ByMeeting<Set<string>> {
  const files: ByMeeting<Set<string>> = new Map();
  for (const meeting of meetings) setAtMeeting(files, meeting, new Set([meeting.file]));
  const { 'agenda-item': items, decision, action, 'action-update': updates, 'key-message': messages } = entries;
  for (const made of [items, decision, action, updates, messages]) {
    for (const entry of made) atMeeting(files, entry)?.add(entry.file);
  }
  return files;
}

function sealedCorrections({ entries }: Content): Set<string> {
  const sealed = entries.seals.flatMap(({ board, data }) =>
    data.seals.flatMap(({ meeting, correction }) =>
      correction === undefined ? [] : [nameOf(board, meeting, correction)],
    ),
  );
  return new Set(sealed);
}

function nameOf(board: string | null, meeting: string | null, correction: number): string {
  return `${board ?? ''}/${meeting ?? ''}#${String(correction)}`;
}

/** What a file says, as it is typed and as it is read. */
function textIn({ sources }: Content, file: string): string {
  const source = sources.get(file);
  if (source === undefined) return '';
  const body = bodyOf(source);
  return `${body}\n${plainText(parseMarkdown(body))}`;
}

/** The words of a text, in lower case and without the punctuation between them. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
