import { onceForEach } from './once.ts';

const figures = new Intl.NumberFormat('en-GB');

/** "1,234". */
export const inFigures = onceForEach((count: number): string => figures.format(count));

/** "1 decision", "2 decisions". */
export function counted(count: number, one: string): string {
  return `${inFigures(count)} ${count === 1 ? one : `${one}s`}`;
}
