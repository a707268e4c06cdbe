import { atMeeting, type ByMeeting, setAtMeeting } from '../by-meeting.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { bodyOf } from '../source.ts';
import { type Book, findingAt } from './check.ts';

/** The words that a correction is of stand in the minutes, which keep them. It depends on texts, at which no rule about records looks. */
export function* correctedWords({ content }: Book): Generator<Finding> {
  const corrected = content.entries.meeting.filter(({ data }) => data.corrections !== undefined);
  if (corrected.length === 0) return;
  const filesOf = filesByMeeting(content, corrected);
  for (const meeting of corrected) {
    const text = wordsOf(Array.from(atMeeting(filesOf, meeting) ?? [], (file) => textIn(content, file)).join('\n'));
    for (const [index, { was }] of (meeting.data.corrections ?? []).entries()) {
      if (text.includes(wordsOf(was))) continue;
      const message = `The correction is of the words \`${was}\`, which do not stand in these minutes.`;
      const hint = 'Write them as they stand there; the minutes themselves stay as they were approved.';
      yield findingAt(meeting, ['corrections', index, 'was'], 'corrected-words', message, hint);
    }
  }
}

/** The files in which meetings and what they made are written. */
function filesByMeeting({ entries }: Content, meetings: readonly Entry[]): ByMeeting<Set<string>> {
  const files: ByMeeting<Set<string>> = new Map();
  for (const meeting of meetings) setAtMeeting(files, meeting, new Set([meeting.file]));
  for (const entry of [...entries['agenda-item'], ...entries['key-message']]) {
    atMeeting(files, entry)?.add(entry.file);
  }
  return files;
}

function textIn({ sources }: Content, file: string): string {
  const source = sources.get(file);
  return source === undefined ? '' : bodyOf(source);
}

/** A text without the marks of Markdown, and with every run of white space as one space. */
function wordsOf(text: string): string {
  return text
    .replace(/[*_`\\>#|~-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
