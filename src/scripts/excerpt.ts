/** A run of an excerpt. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Reads Pagefind's excerpts, escaped text with `<mark>` around what was found; whatever else is in them stays text. */
export function readExcerpt(html: string): Run[] {
  const parts = html.split(/<(\/?)mark>/);
  const runs: Run[] = [];
  let isMatch = false;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) isMatch = part === '';
    else if (part !== '') runs.push({ text: unescape(part), isMatch });
  }
  return runs;
}

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
