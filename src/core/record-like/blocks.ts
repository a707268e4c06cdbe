import type { RootContent, Table } from 'mdast';
import { endOf, startOf } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import type { Section } from '../markdown/sections.ts';
import type { MinutesFile } from './minutes-file.ts';
import { ordinary } from './ordinary.ts';

/** A block of a text as it was typed, with where it starts in the body. */
export interface Block {
  readonly typed: string;
  readonly at: number;
}

/** What may stand before the words of a line: the mark of a list or a quotation, a box to tick, a number or letter, the start of bold. */
export const lineMarks =
  /[ \t>*+_`•·→➔⇒➢◦▪■●○‣⁃✓\uf000-\uf0ff–—-]*(?:[o§][ \t]+)?(?:\[[ xX]\][ \t]+)?(?:(?:\d{1,4}(?:[./]\d{1,4})*[.)]?(?:[ \t]+[–-])?|\(?[A-Za-z]{1,4}[.)])[ \t]+[*_`]*)?/
    .source;

/**
 * What every line that is looked for has if it has no colon: a dash, or a word that few texts have. Looking closely at a block
 * takes longer, and so do words that are not grouped by how they begin.
 */
const signs =
  /[–—‒―−：]|-[ \u00a0\u2000-\u200a\u202f\u3000]|[‐‑]|[RANEMSCD](?:ESOLVED|esolved|GREED|greed|CTION|ction[\s*_]|OTED|PPROVED|NDORSED|ATIFIED|OTION|otion |ECONDED|econded|ARRIED|arried|EFEATED|efeated)|(?:sec|res|dec)(?:onded|olved|lared)|\([^()\n]{2,30} to action|It was [a-z ]{0,14}agreed|[A-Z]{2}[*_]{0,3} to [a-z]|^(?:\*\*|__)/;

/** The words that are looked for, all at once and by how they begin: few blocks have one, and each kind of line need only be asked of these. */
const words = new RegExp(
  [
    /[Aa](?:ction|greed|polog|bsen|tte)|A(?:CTION|GREED|POLOG|BSEN|TTE|P\s?\d|PPROVED|yes|YES)/,
    /[Dd](?:ecision|eclar)|D(?:ECISION|ECLAR|efeated|EFEATED)|[Rr]esol|R(?:ESOL|oll|OLL|ecorded|ECORDED|ATIFIED)/,
    /[Pp]resent|P(?:RESENT|ropos|ROPOS)|[Nn]ext\s[Mm]eeting|N(?:EXT\sMEETING|OTED|ays|AYS)|[Ii]nterest|INTEREST/,
    /[Ss]ederunt|S(?:EDERUNT|econd|ECOND)|M(?:oved|OVED|over|OVER|otion|OTION)|V(?:ot|OT)|Y(?:eas|EAS)/,
    /C(?:arried|ARRIED)|ENDORSED|[A-Z]{2}[*_]{0,3} to [a-z]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** The paragraphs, lists, quotations and indented blocks of a section’s own text that may hold what is looked for. */
export function blocksIn({ parts }: Section, { body }: MinutesFile): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const block of 'nodes' in part ? part.nodes : []) {
      if (!isText(block)) continue;
      const at = startOf(block);
      const typed = body.slice(at, endOf(block));
      if (block.type === 'code' && /^[`~]/.test(typed)) continue; // It is meant to be shown as it was typed.
      if ((typed.includes(':') || signs.test(typed)) && words.test(typed)) blocks.push({ typed: ordinary(typed), at });
    }
  }
  return blocks;
}

/** A block as it was typed, with ordinary characters. */
export function typedOf(node: RootContent, body: string): Block {
  return { typed: ordinary(body.slice(startOf(node), endOf(node))), at: startOf(node) };
}

/** Those of some blocks that have a word. */
export function blocksWith(word: RegExp, blocks: readonly Block[]): Block[] {
  return blocks.filter(({ typed }) => word.test(typed));
}

/** What a pattern finds in a block: the match, the words that are its first group, and where these start in the body. */
export interface Found {
  readonly match: RegExpExecArray;
  readonly words: string;
  readonly at: number;
}

/** Everything that a pattern finds in some blocks. */
export function findIn(pattern: RegExp, blocks: readonly Block[]): Found[] {
  return blocks.flatMap(({ typed, at }) =>
    matchesIn(pattern, typed).map((match) => {
      const words = match[1] ?? '';
      return { match, words, at: at + match.index + match[0].indexOf(words) };
    }),
  );
}

/** Every match of a global pattern in a text; `matchAll` copies the pattern for each text, which takes longer than most texts. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** A table of a text: its rows, the heads of its columns without what follows their words, and the whole as it was typed. */
export interface TypedTable extends Block {
  readonly heads: readonly string[];
  /** The words of each cell of a column, from the second row on. */
  readonly cellsOf: (head: string) => string[];
}

/** The tables of a section’s own text. */
export function tablesIn({ parts }: Section, { body }: MinutesFile): TypedTable[] {
  return parts.flatMap((part) =>
    ('nodes' in part ? part.nodes : []).flatMap((node) => (node.type === 'table' ? [readTable(node, body)] : [])),
  );
}

/** What stands behind the words of a head, from its start: looked for from within as well, a long run of dots takes minutes. */
const signsAtEnd = /(?<![\s.:?])[\s.:?]+$/;

function readTable(table: Table, body: string): TypedTable {
  const [first, ...rows] = table.children;
  const heads = (first?.children ?? []).map((cell) => plainText(cell).replace(signsAtEnd, ''));
  const cellsOf = (head: string) =>
    rows.flatMap(({ children }) => {
      const cell = children[heads.indexOf(head)];
      return cell === undefined ? [] : [plainText(cell)];
    });
  return { heads, cellsOf, ...typedOf(table, body) };
}

function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'code';
}
