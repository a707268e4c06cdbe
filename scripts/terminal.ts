import path from 'node:path';
import type { HumanOptions } from '../src/core/reports/human.ts';

/** How a report on a content folder is shown where a script runs. */
export function humanOptions(folder: string): HumanOptions {
  return { folder: shortestPath(folder), colour: process.stdout.isTTY && process.stdout.hasColors() };
}

/** The path by which a terminal finds a folder: from the current folder, or in full if that would lead outwards. */
function shortestPath(folder: string): string {
  const relative = path.relative(process.cwd(), path.resolve(folder));
  return (relative.startsWith('..') ? path.resolve(folder) : relative).replaceAll(path.sep, '/');
}
