import { createHash } from 'node:crypto';
import { locate, type Location } from '../files/layout.ts';
import { keepCorrections } from './corrections.ts';

/** A file that holds minutes, or a part of them. */
export interface MinutesFile {
  /** The path relative to the board's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is the meeting's own, which has its corrections. */
  readonly isOwn: boolean;
}

/** The files of each meeting, by `board/meeting`, in the order of their paths. */
export type MinutesFiles = ReadonlyMap<string, readonly MinutesFile[]>;

/** The files that hold minutes: not papers, which are approved by nobody, and not key messages, which are news of them. */
const parts: ReadonlySet<Location['kind']> = new Set(['meeting', 'agenda-item', 'decision', 'action', 'action-update']);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Gathers the files that hold the minutes of some boards. */
export function gatherMinutes(
  files: Iterable<{ readonly path: string; readonly bytes?: Uint8Array }>,
  boards: ReadonlySet<string>,
): MinutesFiles {
  const gathered = new Map<string, MinutesFile[]>();
  for (const { path, bytes } of files) {
    const isOfBoards = path.startsWith('boards/') && boards.has(path.split('/', 2)[1] ?? '');
    const meeting = isOfBoards ? meetingOfFile(path) : null;
    if (meeting === null || bytes === undefined) continue;
    const isOwn = /\/meetings\/[^/]+(?:\/meeting)?\.md$/.test(path);
    const file = { path: path.split('/').slice(2).join('/'), bytes, isOwn };
    const list = gathered.get(meeting);
    if (list === undefined) gathered.set(meeting, [file]);
    else list.push(file);
  }
  for (const list of gathered.values()) list.sort((a, b) => (a.path < b.path ? -1 : 1));
  return gathered;
}

/** The meeting whose minutes a file holds, as `board/meeting`; null where it holds none. */
export function meetingOfFile(path: string): string | null {
  const { kind, board, meeting } = locate(path) ?? {};
  return kind === undefined || meeting === undefined || !parts.has(kind) ? null : `${board ?? ''}/${meeting}`;
}

/**
 * The digest of minutes with the first so many of their corrections: of every byte of their files, and of the files' names.
 * Only a line ending is the same on Windows as elsewhere, because git writes it as each machine has it.
 */
export function digestOfMinutes(files: readonly MinutesFile[], corrections: number): string {
  const hash = createHash('sha256').update('minutebook minutes 1\n');
  for (const file of files) {
    const bytes = sealedBytes(file, corrections);
    hash.update(`${file.path}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Most files are sealed byte for byte, and need not be read as text. */
function sealedBytes({ bytes, isOwn }: MinutesFile, corrections: number): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.includes('\r') && !(isOwn && buffer.includes('corrections'))) return bytes;
  const text = decoder.decode(bytes).replaceAll('\r\n', '\n');
  if (!isOwn) return Buffer.from(text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return Buffer.from(mark + keepCorrections(text.slice(mark.length), corrections));
}
