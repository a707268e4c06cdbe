import { linkedFiles } from '../references/attachments.ts';
import { formatOf, isPicture, isPublished, pictureEndings } from '../files/formats.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import { readLink } from '../links.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every file that is published is of a format that cannot run in a reader's browser. */
export function* fileFormats({ content }: IndexedContent): Generator<Finding> {
  for (const file of linkedFiles(content)) {
    if (isPublished(file)) continue;
    const format = formatOf(file);
    const message =
      format === ''
        ? 'The name of this file does not say what format it is in; expected an ending like `.pdf`.'
        : `Something links to this file, but ${format} files are not published.`;
    const hint = 'Publish it as a PDF, an office document, a table (CSV) or a picture, or put it in a ZIP file.';
    yield { rule: 'file-format', file, place: fileStart, message, hint };
  }
}

/** Every logo is a picture of the content folder. */
export function* logos({ content }: IndexedContent): Generator<Finding> {
  for (const entry of [...content.entries.site, ...content.entries.board]) {
    const { logo } = entry.data;
    if (logo === undefined) continue;
    const { url, path } = readLink(logo, entry.file);
    if (path !== null && isPicture(path)) continue;
    const message = `The logo is \`${url}\`; expected the path of a file whose name ends in ${pictureEndings}.`;
    const hint = 'Put a picture beside this file, and name it like `[The arms of Elmbridge](arms.svg)`.';
    yield findingAt(entry, ['logo'], 'image-source', message, hint);
  }
}
