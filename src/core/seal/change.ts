import { digestOfMinutes, type MinutesFile } from './minutes.ts';

/** What became of sealed minutes whose words are still the same. */
export type Change = { readonly movedFrom: string } | { readonly added: string };

/** Finds out whether minutes differ from those that were sealed only by a move or a new file; null if their words changed. */
export function findChange(files: readonly MinutesFile[], sealed: string): Change | null {
  const movedFrom = otherForm(files.find(({ isOwn }) => isOwn)?.path ?? '');
  const beforeMove = files.map((file) => (file.isOwn ? { ...file, path: movedFrom } : file));
  if (digestOfMinutes(beforeMove, 0) === sealed) return { movedFrom };
  for (const { path, isOwn } of files) {
    const before = files.filter((file) => file.path !== path);
    if (!isOwn && digestOfMinutes(before, 0) === sealed) return { added: path };
  }
  return null;
}

/** The path that a meeting's own file has as one file, where it is in a folder, and the other way round. */
function otherForm(path: string): string {
  return path.endsWith('/meeting.md') ? path.replace(/\/meeting\.md$/, '.md') : path.replace(/\.md$/, '/meeting.md');
}
