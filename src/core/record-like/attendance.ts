import type { Finding } from '../issue.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import type { Source } from '../source.ts';

/** The lists of a meeting's attendance, by how minutes on paper head them. */
const lists = [
  ['present', /(?:members )?present/.source],
  ['apologies', /apologies(?: for absence)?/.source],
  ['absent', /absent/.source],
  ['inAttendance', /in attendance|also present/.source],
] as const;

const patterns = lists.map(
  ([list, words]) => [list, new RegExp(`^[ \\t\\u00a0>*+_\`•·–—-]*(${words})[*_\`]* ?:`, 'gim')] as const,
);

/** Lines in minutes that say who was there; of a meeting whose attendance is not stated, nobody would be counted. */
export function findAttendanceLines(
  section: Section,
  body: string,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const part of section.parts) {
    for (const block of 'nodes' in part ? part.nodes : []) {
      const typed = body.slice(startOf(block), endOf(block));
      if (!typed.includes(':')) continue;
      for (const [list, pattern] of patterns) {
        for (const { 0: whole, 1: words = '', index } of typed.matchAll(pattern)) {
          findings.push(explain(list, words, path, bodyStart + startOf(block) + index + whole.indexOf(words)));
        }
      }
    }
  }
  return findings;
}

function explain(list: (typeof lists)[number][0], typed: string, file: string, offset: number): Finding {
  return {
    rule: 'stray-field',
    file,
    place: { offset },
    message: `\`${typed}:\` says who was there, and stands in the text; expected \`attendance:\` in the frontmatter, with \`${list}:\` below it.`,
    hint: 'Put the names there, each on a line with a hyphen; ordinary text can start with another word.',
  };
}
