import type { ContentFile } from '../../src/core/files/read-files.ts';

/** The paths of the files that were edited since a folder was last read; null if some were added, removed or renamed. */
export function editedFiles(before: readonly ContentFile[], now: readonly ContentFile[]): ReadonlySet<string> | null {
  const edited = new Set<string>();
  if (before.length !== now.length) return null;
  for (const [index, file] of now.entries()) {
    const old = before[index];
    if (old?.path !== file.path) return null;
    if (!isSame(old, file)) edited.add(file.path);
  }
  return edited;
}

/** Whether a file is as it was; anything but a plain file is never remembered, so it is a different object each time. */
function isSame(before: ContentFile, now: ContentFile): boolean {
  return before === now || (before.special === true && now.special === true);
}
