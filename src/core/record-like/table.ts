import type { Finding } from '../rules/issue.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../frontmatter/source.ts';
import { isNone } from '../markdown/none.ts';
import type { TypedTable } from './blocks.ts';
import { headingUnder } from './heading.ts';
import { initials, roles, titledName } from './people.ts';

/** How the columns of tables of records are headed, the one for what a row says before those for what is said of it. */
const columns = [
  {
    heading: 'Action',
    fields: '`- Owner: …` and `- Due: …`',
    says: /^(?:(?:agreed )?action(?: (?:points?|items?|descriptions?|required|agreed|needed|to be taken|no|number|ref))?s?)$/,
    of: /^(?:(?:action )?owner(?:\(s\))?|lead(?: officer)?|who|(?:action )?by(?: whom?)?|(?:person )?responsib(?:le|ility)(?: officer| person)?|assigned(?: to)?|person|name|initials|due(?: date| by)?|by when|(?:target|completion) date|discussion)$/,
    day: /^(?:deadline|when|target)$/,
  },
  {
    heading: 'Action',
    fields: '`- Owner: …` and `- Due: …`',
    says: /^tasks?$/,
    of: /^(?:owner(?:\(s\))?|who|by whom|(?:person )?responsible(?: person)?|assigned(?: to)?)$/,
    day: null,
  },
  {
    heading: 'Decision',
    fields: '`- Outcome: …`',
    says: /^(?:decision|resolution|motion)s?(?: by)?$/,
    of: /^(?:outcome|result|votes?|mover|moved(?: by)?|propose[rd](?: by)?|second(?:e[rd])?(?: by)?)$/,
    day: null,
  },
] as const;

/** A column that only a register of risks has, whose actions are what is done about each. */
const ofRisks = /^(?:risks?|likelihood|impact|probability|severity|risk (?:score|rating|level))$/i;

/** A cell in which somebody is to do something; without anybody, actions with their days are the steps of a plan. */
const somebodyTo = new RegExp(`^(?:${titledName}|${roles}|${initials}) to\\b`, 'i');

/** Tables in minutes whose rows are written like records: none of them would be one. */
export function findRecordTables(
  tables: readonly TypedTable[],
  section: Section,
  kind: Kind,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  return tables.flatMap((table) =>
    columns.flatMap(({ heading, fields, ...like }): Finding[] => {
      const pair = pairIn(table, like);
      if (pair === null) return [];
      return [
        {
          rule: 'record-table',
          file: path,
          place: { offset: bodyStart + table.at },
          message: `A table with the columns \`${pair.what}\` and \`${pair.more}\` is in the minutes; expected \`${headingUnder(section, kind, heading)}\` with ${fields} for each row.`,
          hint: 'If the table only shows what is recorded elsewhere, give its columns other headings, like `Step`.',
        },
      ];
    }),
  );
}

/** The column of a table for what its rows say, with one for what is said of it; null where it has not both, or no row. */
function pairIn(
  { heads, cellsOf }: TypedTable,
  { says, of, day }: Pick<(typeof columns)[number], 'says' | 'of' | 'day'>,
): { readonly what: string; readonly more: string } | null {
  const what = heads.find((head) => says.test(head.toLowerCase()));
  if (what === undefined) return null;
  const more =
    heads.find((head) => of.test(head.toLowerCase())) ??
    (cellsOf(what).some((cell) => somebodyTo.test(cell))
      ? heads.find((head) => day?.test(head.toLowerCase()))
      : undefined);
  if (more === undefined || heads.some((head) => ofRisks.test(head))) return null;
  return cellsOf(what).every((cell) => cell === '' || isNone(cell)) ? null : { what, more };
}
