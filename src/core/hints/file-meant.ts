import { dirname, relative } from 'node:path/posix';
import { onceForEach, whenAsked } from '../once.ts';
import { ask } from './did-you-mean.ts';
import { groupByLength, inOrder, type Name, namesNear } from './names.ts';
import { fileName, groupByName, sameNameNear } from './same-name.ts';
import { makeSuggester } from './suggester.ts';

/** Says of a link in a file that leads to no other which it may be meant for. */
export type FileMeant = (from: string, wrong: string) => string;

/** Names of files that stand in many folders, so that one elsewhere is another. */
const inMany = /\/(?:board|meeting|seals|key-messages)\.md$/;

const otherwise = 'A file is named by its path from the file that has the link.';

/** Makes what says which file is meant: one of the same name that belongs to the same meeting, then the nearest of that name, then the nearest of any. */
export function makeFileMeant(paths: () => Iterable<string>): FileMeant {
  const suggest = makeSuggester();
  const all = whenAsked(() => Array.from(paths()));
  const byLength = whenAsked(() => groupByLength(inOrder(all())));
  const byName = whenAsked(() => groupByName(all()));
  const below = onceForEach((from: string) => from.replace(/(?:\/meeting)?\.md$/, '/'));
  return (from, wrong) => {
    const shown = (name: string) => relative(dirname(from), name);
    const isOther = ({ text }: Name) => text !== from; // Nobody means the file itself.
    const own = sameNameNear(`${below(from)}${fileName(wrong)}`, byName());
    if (own?.startsWith(below(from)) === true && !isOfAnother(wrong, below(from))) return ask(shown(own), '');
    const namesakes = () => inOrder(byName().get(fileName(wrong)) ?? []).filter(isOther);
    const near = suggest(`${from} named`, wrong, namesakes, '', shown);
    if (near !== '') return near;
    const far = inMany.test(wrong) ? null : sameNameNear(wrong, byName());
    if (far !== null && far !== from) return ask(shown(far), '');
    return suggest(from, wrong, () => namesNear(wrong, byLength()).filter(isOther), otherwise, shown);
  };
}

/** Whether a path names a meeting, and not that to which a folder belongs. */
function isOfAnother(path: string, folder: string): boolean {
  const [meeting] = /\/\d{4}-\d{2}-\d{2}[^/]*\//.exec(path) ?? [];
  return meeting !== undefined && !folder.endsWith(meeting);
}
