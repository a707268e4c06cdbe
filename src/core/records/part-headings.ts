import type { Finding } from '../rules/issue.ts';
import { plainText } from '../markdown/plain.ts';
import { startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import { cut } from '../shortened.ts';
import type { SourcePlace } from './entry.ts';

/** A heading that starts with the number of a part and no full stop behind it. */
const numbered = /^(\d+[a-z]?(?:[./]\d+[a-z]?)*\.\d+[a-z]?) +(?![a-z])(\S.*)$/;

/** Headings in the text of an item that are those of its parts but for a full stop: what stands under them would be no part. */
export function findPartHeadings(item: Section, { path, bodyStart }: SourcePlace): Finding[] {
  const { number, parts } = item;
  if (number === undefined) return [];
  return parts.flatMap((part) =>
    ('nodes' in part ? part.nodes : []).flatMap((node): Finding[] => {
      if (node.type !== 'heading') return [];
      const [, own = '', title = ''] = numbered.exec(plainText(node)) ?? [];
      if (!own.startsWith(`${number}.`)) return [];
      return [
        {
          rule: 'part-heading',
          file: path,
          place: { offset: bodyStart + startOf(node) },
          message: `The heading \`${cut(`${own} ${title}`, 60)}\` is no part of item ${number}; expected a full stop behind its number.`,
          hint: `Write \`${'#'.repeat(node.depth)} ${own}. ${cut(title, 60)}\`; a heading of ordinary text starts with another word.`,
        },
      ];
    }),
  );
}
