/** The start of a text, cut at a word. */
export function shortened(text: string, length = 200): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
