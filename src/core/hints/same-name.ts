import { bisect } from '../bisect.ts';
import { compare } from '../order.ts';

/** Paths by the names of their files, each in the order of their characters. */
export type PathsByName = ReadonlyMap<string, readonly string[]>;

/** Puts paths together whose files have the same name, whatever its capitals. */
export function groupByName(paths: Iterable<string>): PathsByName {
  return Map.groupBy(Array.from(paths).sort(compare), fileName);
}

/** The file of the same name that begins with as much of a path as any does; null where there is none. */
export function sameNameNear(path: string, paths: PathsByName): string | null {
  const named = paths.get(fileName(path)) ?? [];
  const [first = null, second = null] = neighbours(path, named);
  return first === null || (second !== null && inCommon(second, path) > inCommon(first, path)) ? second : first;
}

/** The paths on both sides of where another would stand in their order: none begins with more of it. */
function neighbours(path: string, paths: readonly string[]): [string | undefined, string | undefined] {
  const first = bisect(paths, (each) => compare(each, path) >= 0);
  return [paths[first - 1], paths[first]];
}

/** How many characters two paths begin with that are the same. */
function inCommon(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** The name of the file at a path, in small letters. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
