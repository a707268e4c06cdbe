/** Spaces, colons, dashes and hyphens that word processors put in the place of ordinary ones. */
const unusual = /[\u00a0\u2000-\u200a\u202f\u3000\uff1a\u2010-\u2012\u2015\u2212]/;

/** A text with an ordinary space, colon, dash or hyphen for each unusual one, so that all positions in it stay the same. */
export function ordinary(text: string): string {
  if (!unusual.test(text)) return text; // As are most.
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replaceAll('\uff1a', ':')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2015\u2212]/g, '–');
}
