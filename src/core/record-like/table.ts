import type { Finding } from '../rules/issue.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { type HeadedTable, tablesIn } from './blocks.ts';
import { headingUnder } from './heading.ts';

/** How the columns of tables of records are headed, the one for what a row says before those for what is said of it. */
const columns = [
  {
    heading: 'Action',
    fields: '`- Owner: …` and `- Due: …`',
    says: /^(?:(?:agreed )?action(?: (?:points?|items?|descriptions?|required|agreed|needed|to be taken|no|number|ref))?s?)$/,
    of: /^(?:(?:action )?owner(?:\(s\))?|lead(?: officer)?|who|(?:action )?by(?: whom)?|(?:person )?responsib(?:le|ility)(?: officer| person)?|assigned(?: to)?|due(?: date| by)?|deadline|(?:by )?when|target(?: date)?|completion date)$/,
  },
  {
    heading: 'Action',
    fields: '`- Owner: …` and `- Due: …`',
    says: /^tasks?$/,
    of: /^(?:owner(?:\(s\))?|who|by whom|(?:person )?responsible(?: person)?|assigned(?: to)?)$/,
  },
  {
    heading: 'Decision',
    fields: '`- Outcome: …`',
    says: /^(?:decision|resolution|motion)s?(?: by)?$/,
    of: /^(?:outcome|result|votes?|mover|moved(?: by)?|propose[rd](?: by)?|second(?:e[rd])?(?: by)?)$/,
  },
] as const;

/** Tables in minutes whose rows are written like records: none of them would be one. */
export function findRecordTables(
  section: Section,
  kind: Kind,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  return tablesIn(section).flatMap((table) => explain(table, section, kind, path, bodyStart));
}

function explain({ heads, at }: HeadedTable, section: Section, kind: Kind, file: string, bodyStart: number): Finding[] {
  return columns.flatMap(({ heading, fields, says, of }): Finding[] => {
    const what = heads.find((head) => says.test(head.toLowerCase()));
    const more = heads.find((head) => of.test(head.toLowerCase()));
    if (what === undefined || more === undefined) return [];
    return [
      {
        rule: 'record-table',
        file,
        place: { offset: bodyStart + at },
        message: `A table with the columns \`${what}\` and \`${more}\` stands in the minutes; expected \`${headingUnder(section, kind, heading)}\` with ${fields} for each row.`,
        hint: 'Where the table only shows what is recorded elsewhere, head its columns otherwise, like `Step`.',
      },
    ];
  });
}
