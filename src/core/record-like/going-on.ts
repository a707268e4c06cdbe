import type { RootContent } from 'mdast';
import type { Finding } from '../rules/issue.ts';
import { startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { typedOf } from './blocks.ts';
import type { MinutesFile } from './minutes-file.ts';

/** How minutes end. */
const ending =
  /^[*_]{0,3}(?:There being no (?:further|other|more) business|The (?:chair\w*|meeting) (?:(?:then|was|was then|thanked [^.\n]{1,60} and) )?(?:closed|ended|concluded|finished|adjourned)(?: the meeting)?(?:,? at \d|\.?[*_]{0,3}\s*$)|(?:The )?[Mm]eeting (?:closed|ended|finished)(?: at|:|\.)|Signed\b[ :.…_*]*(?:$|[.…_]{2}|\(?[Cc]hair|by\b))/;

/** The start of a resolution, in capitals or as a sentence. */
const resolution =
  /^[*_ >+-]*(?:RESOLVED\b|AGREED\b|(?:Resolved|Agreed) (?:that|to)\b|It was (?:(?:further|also|then) )?(?:resolved|agreed|RESOLVED|AGREED)\b)/;

const action = /^[*_ >+-]*(?:Action|ACTION)s?\b[^:\n]{0,30}:/;

/** Where the text of a decision, action or update goes on with something else, which would be shown as its words. */
export function findGoingOn({ parts }: Section, kind: Kind, { source, body }: MinutesFile): Finding[] {
  const [only] = parts;
  if (parts.length < 2 && (only === undefined || !('nodes' in only) || only.nodes.length < 2)) return []; // As nearly all.
  const [first, ...rest] = parts.flatMap((part) => ('nodes' in part ? part.nodes : []));
  if (first === undefined) return [];
  const startOfBlock = (node: RootContent) => typedOf(node, body).typed;
  const isSecond = kind === 'decision' && resolution.test(startOfBlock(first));
  const at = rest.find((node) => {
    const typed = startOfBlock(node);
    if (node.type === 'heading') return false;
    return ending.test(typed) || (isSecond && resolution.test(typed)) || (kind === 'action' && action.test(typed));
  });
  if (at === undefined) return [];
  const [line = ''] = startOfBlock(at).split('\n', 1);
  return [
    {
      rule: 'text-goes-on',
      file: source.path,
      place: { offset: source.bodyStart + startOf(at) },
      message: `\`${line.slice(0, 60).trim()}\` is in the text of this ${kinds[kind].label}, and would be shown as part of it wherever it is listed.`,
      hint: 'Put what belongs to the item before it, or under a heading such as `Discussion`; give another decision or action its own section.',
    },
  ];
}
