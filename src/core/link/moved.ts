import type { MovedAddress } from '../book.ts';
import type { IndexedContent } from '../references/indexed-content.ts';
import { readLink } from '../links.ts';
import { placeBehind } from '../references/targets.ts';

/** The addresses that have moved, with what is there now. */
export function readMoved({ content, targetOf }: IndexedContent): MovedAddress[] {
  return content.entries.moved.flatMap(({ file, data }) =>
    data.moved.map(({ from, to, why = null }) => {
      if (to === undefined) return { from, to: null, why };
      const { path, fragment, url } = readLink(to, file);
      const target = path === null ? null : targetOf(path);
      return { from, to: target === null ? url : placeBehind(target, fragment), why };
    }),
  );
}
