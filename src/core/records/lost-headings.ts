import type { Finding } from '../rules/issue.ts';
import type { Misplaced } from '../markdown/misplaced.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';

/** The headings that would have been a record's if they were right. */
const hidesRecord: ReadonlySet<string> = new Set(['misspelt', 'fields-below', 'not-an-item', 'sub-item-number']);

/** What is written like a heading and is none. */
const isNoHeading: ReadonlySet<string> = new Set(['heading-space', 'lost-item']);

/** Where headings stand in the body that should be a record's and are none. */
export function lostHeadings(
  findings: readonly Finding[],
  misplaced: readonly Misplaced[],
  bodyStart: number,
): number[] {
  return [
    ...findings.flatMap(({ rule, place }) =>
      isNoHeading.has(rule) && 'offset' in place ? [place.offset - bodyStart] : [],
    ),
    ...misplaced.flatMap(({ problem, at }) => (hidesRecord.has(problem) ? [at] : [])),
  ];
}

/** Whether one of them stands in the text of a section. */
export function lacksRecord({ parts }: Section, lost: readonly number[]): boolean {
  if (lost.length === 0) return false; // As in nearly all files.
  return parts.some(
    (part) => 'nodes' in part && part.nodes.some((node) => lost.some((at) => startOf(node) <= at && at < endOf(node))),
  );
}
