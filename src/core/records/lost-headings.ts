import type { RootContent } from 'mdast';
import { bisect } from '../bisect.ts';
import type { Finding } from '../rules/issue.ts';
import type { Misplaced } from '../markdown/misplaced.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';

/** The headings that would have been a record's if they were right. */
const hidesRecord: ReadonlySet<string> = new Set(['misspelt', 'fields-below', 'not-an-item', 'sub-item-number']);

/** What is written like a heading and is none. */
const isNoHeading: ReadonlySet<string> = new Set(['heading-space', 'lost-item']);

/** Where there are headings in the body that should be a record's but are not, in their order. */
export function lostHeadings(
  findings: readonly Finding[],
  misplaced: readonly Misplaced[],
  bodyStart: number,
): readonly number[] {
  const lost = [
    ...findings.flatMap(({ rule, place }) =>
      isNoHeading.has(rule) && 'offset' in place ? [place.offset - bodyStart] : [],
    ),
    ...misplaced.flatMap(({ problem, at }) => (hidesRecord.has(problem) ? [at] : [])),
  ];
  return lost.sort((a, b) => a - b);
}

/** Whether such a heading stands in the text of a section. Each is found by halves, because headings and blocks can both be many. */
export function lacksRecord({ parts }: Section, lost: readonly number[]): boolean {
  if (lost.length === 0) return false; // As in nearly all files.
  const hasLost = (node: RootContent) => {
    const next = lost[bisect(lost, (at) => at >= startOf(node))];
    return next !== undefined && next < endOf(node);
  };
  return parts.some((part) => 'nodes' in part && part.nodes.some(hasLost));
}
