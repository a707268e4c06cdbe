import path from 'node:path/posix';
import { normalizeUri } from 'micromark-util-sanitize-uri';

/** A link, taken apart. */
export interface Link {
  /** The words of the link; null where only a path was typed. */
  readonly title: string | null;
  readonly url: string;
  /** The file of the content folder that it leads to; null where it leads to the web. */
  readonly path: string | null;
  readonly fragment: string | null;
}

/** Reads a field's link, `[Title](path#fragment)` or a path alone, in the file in which it stands. */
export function readLink(link: string, file: string): Link {
  const isTitled = link.endsWith(')'); // Without that end each bracket within would be tried.
  const [, title, url = link] = (isTitled ? /^\[(.+)\]\((.+)\)$/.exec(link) : null) ?? [];
  return { title: title ?? null, url, ...readUrl(url, file) };
}

/** The file and fragment that an address leads to, from the file in which it stands. */
export function readUrl(url: string, file: string): { path: string | null; fragment: string | null } {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { path: null, fragment: null };
  const [target = '', fragment] = url.split('#', 2);
  const decoded = decode(target);
  return {
    path: decoded === '' ? file : path.normalize(path.join(path.dirname(file), decoded)),
    fragment: fragment === undefined || fragment === '' ? null : decode(fragment),
  };
}

/** A text with its escapes read; as it is where they are of no text. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an address is a web address, an email address or a telephone number: any other could run something when it is followed. */
export function isKnownAddress(url: string): boolean {
  return /^(?:https?:\/\/[^@/]+(?:[/?#]|$)|mailto:[^\s]+@|tel:[+\d])/i.test(url) && URL.canParse(url);
}

/** A web address as a page may have it: what a URL cannot contain, such as a space, is percent-encoded. */
export function encodeAddress(url: string): string {
  return normalizeUri(url);
}
