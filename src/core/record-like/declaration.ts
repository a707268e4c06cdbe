import type { Finding } from '../rules/issue.ts';
import type { Source } from '../frontmatter/source.ts';
import { type Block, blocksWith, findIn, lineMarks } from './blocks.ts';

const line = new RegExp(
  `^${lineMarks}(declarations?(?: of (?:[a-z]+ )?interests?)?|interests declared|conflicts? of interests?)[*_]{0,3} ?:([^\\n]*)`,
  'gim',
);

/** Somebody's interest, and not the policy on them: who declared one, or in which item. */
const ofSomebody = /\bdeclared (?:an?|his|her|their|that)\b|\bitems? \d/;

const saysNobody = /\b(?:none|no|nobody|nothing|not)\b/i;

/** Lines in minutes that say who declared an interest; of a meeting that states no declarations, nobody would know it. */
export function findDeclarationLines(
  blocks: readonly Block[],
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  return findIn(line, blocksWith(/declar|interest/i, blocks))
    .filter(({ match: { 2: value = '' } }) => ofSomebody.test(value) && !saysNobody.test(value))
    .map(({ words, at }) => ({
      rule: 'stray-field',
      file: path,
      place: { offset: bodyStart + at },
      message: `\`${words}:\` says who declared an interest, and stands in the text; expected \`declarations:\` in the frontmatter.`,
      hint: 'Write each there with `person`, `item` and `interest`; ordinary text can start with another word.',
    }));
}
