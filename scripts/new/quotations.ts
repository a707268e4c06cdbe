import { readPart } from '../../src/core/reading/part.ts';

/** What is looked for in minutes; an agenda that quotes it records nothing. */
const rules: ReadonlySet<string> = new Set(['record-line', 'stray-field', 'likely-record']);

/** The text of a sheet as pages show it, in which nothing that it quotes is taken for a record: what is, has a backslash before its colon, or its first letter is written by its number. */
export function markQuotations(path: string, text: string): string {
  let marked = text;
  for (let places = placesIn(path, text); places.length > 0;) {
    const [at = 0] = places;
    const [known = marked] = [beforeColon(marked, at), byNumber(marked, at)].filter(
      (each) => !placesIn(path, each).some((place) => place <= at),
    );
    if (known === marked) return marked; // The check of the sheet tells what it is.
    marked = known;
    places = placesIn(path, marked);
  }
  return marked;
}

/** Where in a sheet something is written like a record, the first place first. */
function placesIn(path: string, text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return readPart([{ path, size: bytes.length, bytes }], false)
    .findings.flatMap(({ rule, place }) => (rules.has(rule) && 'offset' in place ? [place.offset] : []))
    .sort((a, b) => a - b);
}

function beforeColon(text: string, at: number): string {
  const words = text.slice(at).indexOf(':');
  return words < 0 ? text : `${text.slice(0, at + words)}\\${text.slice(at + words)}`;
}

function byNumber(text: string, at: number): string {
  return `${text.slice(0, at)}&#${String(text.charCodeAt(at))};${text.slice(at + 1)}`;
}
