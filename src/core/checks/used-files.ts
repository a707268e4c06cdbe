import { linkedFiles } from '../references/attachments.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** Every attached file is linked from somewhere. */
export function* usedFiles({ content }: IndexedContent): Generator<Finding> {
  const linked = linkedFiles(content);
  for (const path of content.attachments.keys()) {
    if (linked.has(path)) continue;
    yield {
      rule: 'unused-file',
      file: path,
      place: fileStart,
      message: 'Nothing links to this file, so it is not published.',
      hint: 'Link to it from the record that it belongs to, or delete it.',
    };
  }
}
