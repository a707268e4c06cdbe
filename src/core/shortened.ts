/** The start of a text, cut at a word. */
export function shortened(text: string, length = 200): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/** The start of what was typed, cut after so many characters, for a report to name it. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
