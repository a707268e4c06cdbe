import { inFigures } from '../../src/core/figures.ts';
import type { Lost } from './find-lost.ts';

/** What a person reads of the published addresses that would be lost, and can put into `moved.md`. */
export function formatLost(lost: readonly Lost[], published: number): string {
  if (lost.length === 0) return `None of the ${inFigures(published)} published addresses would be lost.\n`;
  const all = lost.reduce((sum, { others }) => sum + 1 + others, 0);
  const lines = lost.map(({ address, canMove, others }) => {
    const more = others === 0 ? '' : ` and ${inFigures(others)} more`;
    return `  ${address}${more}${canMove ? '' : ', which moved.md cannot redirect'}`;
  });
  const entries = lost.flatMap(({ address, canMove }) => (canMove ? [`  - from: ${address}`, '    to:'] : []));
  return [
    `${inFigures(all)} of ${inFigures(published)} published addresses would be lost:`,
    '',
    ...lines,
    '',
    ...(entries.length === 0
      ? ['Restore what was renamed or deleted, and build again.', '']
      : [
          'Restore what was renamed or deleted, or say in moved.md what became of it, and build again:',
          '',
          'moved:',
          ...entries,
          '',
        ]),
  ].join('\n');
}
