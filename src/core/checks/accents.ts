import { accents, contrast, grounds, neededContrast } from '../accent.ts';
import type { Finding } from '../rules/issue.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** The accent colour of the site, and of a board, can be read on the pages as it was chosen. */
export function* accentContrast({ content }: IndexedContent): Generator<Finding> {
  for (const entry of [...content.entries.site, ...content.entries.board]) {
    const { accent } = entry.data;
    if (accent === undefined) continue;
    const found = contrast(accent, grounds.light);
    if (found >= neededContrast) continue;
    const { light, dark } = accents(accent);
    const shown = `\`${light}\` (${inWords(contrast(light, grounds.light))}) on light pages and \`${dark}\` (${inWords(contrast(dark, grounds.dark))}) on dark ones`;
    yield findingAt(
      entry,
      ['accent'],
      'accent-contrast',
      `\`accent\` is \`${accent}\`, which has a contrast of ${inWords(found)} on light pages, but text needs ${inWords(neededContrast)}.`,
      `Choose a darker colour. Until then links are ${shown}.`,
    );
  }
}

/** "4.4 to 1": rounded down, so that what is too little never reads as enough. */
function inWords(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
}
