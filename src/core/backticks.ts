/** Words as a message lists what was typed, or is to be: each in backticks. */
export function inBackticks(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
