/** What cannot be seen, or would steer a terminal. Joiners are left alone: scripts and emoji need them. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Shows a text on one line, with a replacement character for each that cannot be shown. */
export function makeVisible(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(unseen, '\uFFFD');
}
