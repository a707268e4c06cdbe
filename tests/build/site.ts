import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { smallSite } from '../small-site.ts';

const board = 'boards/council/board.md';
const meeting = 'boards/council/meetings/2026-01-12.md';

const news = `
## Key messages

### The well will be mended

- Item: 2

There will be water again.[^when]

[^when]: In March.
`;

/** A content folder with one of everything that a build does something about. */
export const siteToBuild = {
  ...smallSite,
  [board]: `${smallSite[board]}\nThe council keeps the well.[^1]\n\n[^1]: Since 1911.\n`,
  [meeting]: `${smallSite[meeting].replace(
    '## 2. The well\n',
    '## 2. The well\n\n- Papers: [Estimate](2026-01-12/papers/estimate.csv)\n',
  )}${news}`,
  'boards/council/meetings/2026-01-12/papers/estimate.csv': 'work,pounds\nrope,40\n',
};

/** The same site with a meeting that has an error. */
export const brokenSite = {
  ...siteToBuild,
  [meeting]: siteToBuild[meeting].replace('status: held', 'status: held well'),
};

/** Every file of a folder with a hash of its bytes. */
export function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** What a build has put beside an output, or left there. */
export function listBeside(out: string): string[] {
  return readdirSync(path.dirname(out)).filter((name) => name.startsWith(`.${path.basename(out)}.`));
}
