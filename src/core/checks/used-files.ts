import { linkedFiles } from '../references/attachments.ts';
import { formatOf } from '../files/formats.ts';
import { locate } from '../files/layout.ts';
import { dateMeant } from '../hints/meant.ts';
import { whenAsked } from '../once.ts';
import type { Content } from '../reading/content.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every attached file is linked from somewhere, and none that nothing links to stands in the place of minutes. */
export function* usedFiles({ content }: IndexedContent): Generator<Finding> {
  const linked = linkedFiles(content);
  const days = whenAsked(() => daysOfMeetings(content));
  for (const path of content.attachments.keys()) {
    if (linked.has(path)) continue;
    const place = texts.has(formatOf(path)) ? placeOf(path) : null;
    const name = place?.name ?? null;
    const isLost = place !== null && name !== null && !days().has(`${place.board}/${name.slice(0, 10)}`);
    if (isLost) yield lostMinutes(path, `${name}.md`);
    else if (!mayBeLinked(path, content)) yield unused(path, place);
  }
}

/** Whether a file belongs to a board of which a record could not be read, that may link to it. */
function mayBeLinked(path: string, { unread }: Content): boolean {
  return unread.has(/^boards\/([^/]+)\//.exec(path)?.[1] ?? '');
}

/** Formats in which word processors and editors save a text. */
const texts: ReadonlySet<string> = new Set(['TXT', 'TEXT', 'DOC', 'DOCX', 'ODT', 'RTF', 'PAGES']);

/** Where a text stands among the meetings of a board, and the name that its minutes would have; null where it has no date. */
interface Place {
  readonly board: string;
  readonly name: string | null;
}

const inMeetings = /^boards\/([^/]+)\/meetings\/(?:([^/]+)\/(?:meeting|minutes)|([^/]+))\.[^./]+$/i;

function placeOf(path: string): Place | null {
  const [, board, folder, file] = inMeetings.exec(path) ?? [];
  if (board === undefined) return null;
  const name = folder ?? file ?? '';
  if (locate(`boards/${board}/meetings/${name}.md`) !== null) return { board, name };
  const [dated] = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(name) ?? [];
  return { board, name: dateMeant(name.replace(/[_ ]+/g, ' ')) ?? dateMeant(dated ?? '') };
}

/** The boards and days of all meetings that have a file, be it right or wrong. */
function daysOfMeetings({ sources }: Content): Set<string> {
  return new Set(
    Array.from(sources.keys()).flatMap((path) => {
      const { board = '', meeting } = locate(path) ?? {};
      return meeting === undefined ? [] : [`${board}/${meeting.slice(0, 10)}`];
    }),
  );
}

function lostMinutes(path: string, expected: string): Finding {
  const format = formatOf(path).toLowerCase();
  return {
    rule: 'file-name',
    file: path,
    place: fileStart,
    message: `There is no meeting of that day: minutes are read from a file \`${expected}\`, and nothing of one whose name ends in \`.${format}\`.`,
    hint:
      format === 'txt' || format === 'text'
        ? `Rename it \`${expected}\`.`
        : `Copy its text into a new file \`${expected}\`; this one can be linked from there.`,
  };
}

function unused(path: string, place: Place | null): Finding {
  const otherwise = 'ink to it from the record that it belongs to, or delete it.';
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  const isItem = texts.has(formatOf(path)) && locate(path.replace(/\.[^.]+$/, '.md'))?.kind === 'agenda-item';
  const expected = isItem ? `${stem}.md` : place?.name === null ? '2026-01-31.md' : null;
  return {
    rule: 'unused-file',
    file: path,
    place: fileStart,
    message: 'Nothing links to this file, so it is not published.',
    hint:
      expected === null
        ? `L${otherwise}`
        : `If it is ${isItem ? 'an item' : 'the minutes of a meeting'}, its text belongs in a file ${isItem ? '' : 'like '}\`${expected}\`; otherwise l${otherwise}`,
  };
}
