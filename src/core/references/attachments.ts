import type { Content } from '../reading/content.ts';
import { readLink, readUrl } from '../links.ts';
import { onceForEachObject } from '../once.ts';
import { entriesWithLinks, linksIn } from './references.ts';

/** The attached files that something links to: these, and no others, are published. */
export const linkedFiles = onceForEachObject((content: Content): ReadonlySet<string> => {
  const linked = new Set<string>();
  const add = (path: string | null) => {
    if (path !== null && content.attachments.has(path)) linked.add(path);
  };
  for (const [file, links] of content.links) for (const url of links) add(readUrl(url, file).path);
  if (content.attachments.size === 0) return linked;
  for (const entry of entriesWithLinks(content)) {
    for (const { value } of linksIn(entry)) add(readLink(value, entry.file).path);
  }
  return linked;
});
