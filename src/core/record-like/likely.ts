import type { RootContent } from 'mdast';
import type { Finding } from '../rules/issue.ts';
import { labelsIn } from '../markdown/field-list.ts';
import { isNone } from '../markdown/none.ts';
import { startOf } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import type { Section } from '../markdown/sections.ts';
import { kindsIn, sectionsIn } from '../markdown/sections-in.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Block, blocksWith, findIn, lineMarks } from './blocks.ts';
import { headingUnder } from './heading.ts';
import type { MinutesFile } from './minutes-file.ts';
import { initials } from './people.ts';

/** What a meeting did in one word in capitals, as papers of health boards have it, or that something was resolved or agreed, in a sentence. */
const done = [
  /(?<![\w“‘"'-])(NOTED|APPROVED|ENDORSED|RATIFIED)\b(?! BY\b)/g,
  /\b([Ii]t was (?:(?:then|also|further|therefore|unanimously) )?resolved)\b(?=,? (?:that|to|unanimously|by|nem))/g,
  new RegExp(
    `(?:^${lineMarks}|[.!?)] {1,2})(It was (?:(?:then|also|further|therefore|unanimously) )?agreed)\\b(?=[*_]{0,3},? (?:to|unanimously|nem)\\b)`,
    'gm',
  ),
];

const perhaps = /NOTED|APPROVED|ENDORSED|RATIFIED|resolved|It was [a-z ]{0,14}agreed/;

/** Somebody by initials with what they are to do, in a sentence of its own. */
const toDo = new RegExp(
  `(?:^${lineMarks}|[.!?)] {1,2})[*_]{0,3}(${initials}[*_]{0,3} to (?:${[
    'write|contact|ask|ring|call|e-?mail|chase|arrange|send|report|check|obtain|get|speak|follow|circulate|prepare|draft',
    'investigate|order|book|organi[sz]e|liaise|find|look|invite|respond|reply|update|confirm|produce|submit|bring',
    'raise|meet|provide|review|share|forward|add|create|complete|research|monitor|visit|purchase|buy|put|make|set',
  ].join('|')}))\\b`,
  'gm',
);

const perhapsToDo = /[A-Z]{2,3}[*_]{0,3} to [a-z]/;

/** The headings of a list of what was asked for, or decided. */
const ofList =
  /^(?:(?:summary|list|log) of (?:(?:the|agreed|new) )?(?:actions|decisions)|actions? (?:log|summary|list|arising|tracker)|actions arising|(?:decisions|resolutions) and actions|actions and (?:decisions|resolutions))[.:]?$/i;

/** What an item seems to have decided, or to have asked for, and nothing of it is recorded: once for each item. */
export function findLikely(blocks: readonly Block[], section: Section, kind: Kind, file: MinutesFile): Finding[] {
  const ofItem = kind === 'agenda-item' ? [...findDone(blocks, section, file), ...findToDo(blocks, section, file)] : [];
  return [...ofItem, ...findLists(section, kind, file)];
}

/** Only where the item has neither a decision nor an outcome: what is recorded may be described in any words. */
function findDone(blocks: readonly Block[], section: Section, { source, fields }: MinutesFile): Finding[] {
  const texts = blocksWith(perhaps, blocks);
  if (texts.length === 0) return [];
  const [found] = done.flatMap((pattern) => findIn(pattern, texts)).toSorted((one, other) => one.at - other.at);
  if (found === undefined || saysOutcome(section, fields)) return [];
  if (Array.from(sectionsIn(section)).some(({ kind }) => kind === 'decision')) return [];
  const message = `\`${found.words}\` says what was decided, but the item has neither a decision nor an outcome.`;
  const heading = headingUnder(section, 'agenda-item', 'Decision');
  const hint = `Give a decision a section \`${heading}\`; if the item was only noted, a line \`- Outcome: noted\` under its heading is enough.`;
  return [{ rule: 'likely-record', file: source.path, place: { offset: source.bodyStart + found.at }, message, hint }];
}

/** Only where the item has neither an action nor an update: what is recorded may be told in any words. */
function findToDo(blocks: readonly Block[], section: Section, { source }: MinutesFile): Finding[] {
  const [found] = findIn(toDo, blocksWith(perhapsToDo, blocks));
  if (found === undefined) return [];
  if (Array.from(sectionsIn(section)).some(({ kind }) => kind === 'action' || kind === 'action-update')) return [];
  const message = `\`${found.words.replace(/[*_]/g, '')}\` says what somebody is to do, and the item has no action.`;
  const hint = `Give it a section \`${headingUnder(section, 'agenda-item', 'Action')}\` with \`- Owner: …\`, so that it is in the action log.`;
  return [{ rule: 'likely-record', file: source.path, place: { offset: source.bodyStart + found.at }, message, hint }];
}

function saysOutcome({ kind, fields }: Section, ofFile: MinutesFile['fields']): boolean {
  if (kind === null) return ofFile === null || Object.hasOwn(ofFile, 'outcome');
  return fields !== null && (labelsIn(fields) ?? ['outcome']).includes('outcome');
}

/** Lists under a heading like `Action log`, in a file that records nothing of the kind. */
function findLists(section: Section, of: Kind, { source, root }: MinutesFile): Finding[] {
  const findings: Finding[] = [];
  for (const part of section.parts) {
    const nodes = 'nodes' in part ? part.nodes : [];
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'heading' || !isListBelow(nodes[index + 1])) continue;
      const words = plainText(node);
      if (!ofList.test(words) || kindsIn(root).values().some(isMinuted)) continue;
      findings.push({
        rule: 'likely-record',
        file: source.path,
        place: { offset: source.bodyStart + startOf(node) },
        message: `There is a list under \`${words}\`, but these minutes record no decision and no action.`,
        hint: `Give each a section of its own, like \`${headingUnder(section, of, 'Action')}\`; a list of what is recorded elsewhere can stay as it is.`,
      });
    }
  }
  return findings;
}

function isListBelow(node: RootContent | undefined): boolean {
  return node?.type === 'list' && !isNone(plainText(node));
}

function isMinuted(kind: Section['kind']): boolean {
  return kind === 'decision' || kind === 'action' || kind === 'action-update';
}
