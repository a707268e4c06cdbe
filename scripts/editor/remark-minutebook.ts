import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { checkFiles } from '../../src/core/check-folder.ts';
import { isPassedOver, readFiles } from '../../src/core/files/read-files.ts';

/**
 * A remark plugin that says of a Markdown file what `npm run check` says of it, as it is in the editor, saved or not. A file
 * that is in no content folder is left alone, as is one that the check passes over.
 */
export const remarkMinutebook: Plugin<[], Root> = () => async (_, file) => {
  const location = path.resolve(file.cwd, file.path);
  const folder = contentFolderOf(location);
  if (folder === null) return;
  const name = path.relative(folder, location).replaceAll(path.sep, '/');
  if (name.split('/').some(isPassedOver)) return;
  const bytes = new TextEncoder().encode(String(file));
  const others = Array.from(readFiles(folder)).filter((other) => other.path !== name);
  const { issues } = await checkFiles([...others, { path: name, size: bytes.length, bytes }]);
  for (const { rule, severity, line, column, message, hint } of issues.filter((issue) => issue.file === name)) {
    const place = { line, column };
    const shown = file.message(`${message} ${hint}`, { place, ruleId: rule, source: 'minutebook' });
    shown.fatal = severity === 'error';
  }
};

/** The nearest folder above a file that has a site.md. */
function contentFolderOf(location: string): string | null {
  const folder = path.dirname(location);
  if (existsSync(path.join(folder, 'site.md'))) return folder;
  return folder === path.dirname(folder) ? null : contentFolderOf(folder);
}
