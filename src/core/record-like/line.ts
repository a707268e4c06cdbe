import type { RootContent } from 'mdast';
import type { Finding } from '../issue.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Source } from '../source.ts';

const kinds = {
  action: { heading: 'Action', words: /actions?(?: points?)?/.source },
  decision: { heading: 'Decision', words: /decisions?|resolved|resolutions?/.source },
} as const;

/** What marks a line as one of a list, a quotation or in bold. */
const marks = /[ \t\u00a0>*+_`•·–—-]*(?:\d{1,3}[.)][ \t]+[*_`]*)?/.source;

/** A word for a record, with a number or not, and what parts it from the record itself. */
const parted = /[*_`]*(?: \d{1,3})?[*_`]* ?(?::|[–—]|-{1,2} )/.source;

/** The word at the head of a line, or in brackets or bold at any place of it. */
function lineOf(words: string): RegExp {
  return new RegExp(`(?:^${marks}|[([]|\\*\\*|__)(${words})${parted}`, 'gim');
}

const actions = lineOf(kinds.action.words);
const decisions = lineOf(kinds.decision.words);
const resolved = new RegExp(`^${marks}(RESOLVED)[*_]* (?:that|to)\\b`, 'gm');

/** Nearly all texts have no such word, and to look for its place in a line takes longer. */
const perhaps = /action|decision|resol/i;

/** Lines in minutes that begin as those of a decision or an action do on paper: neither would be one. */
export function findRecordLines(
  section: Section,
  kind: Kind,
  body: string,
  { path, bodyStart }: Pick<Source, 'path' | 'bodyStart'>,
): Finding[] {
  const wrong = every.filter(([like]) => like !== kind);
  const findings: Finding[] = [];
  for (const part of section.parts) {
    for (const block of 'nodes' in part ? part.nodes.filter(isText) : []) {
      const typed = body.slice(startOf(block), endOf(block));
      if (!perhaps.test(typed)) continue;
      for (const [like, pattern] of wrong) {
        for (const { 0: whole, 1: word = '', index } of typed.matchAll(pattern)) {
          const at = whole.indexOf(word);
          findings.push(explain(like, whole.slice(at), path, bodyStart + startOf(block) + index + at));
        }
      }
    }
  }
  return findings;
}

const every = [
  ['action', actions],
  ['decision', decisions],
  ['decision', resolved],
] as const;

function isText({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote';
}

function explain(kind: keyof typeof kinds, typed: string, file: string, offset: number): Finding {
  const { heading } = kinds[kind];
  return {
    rule: 'record-line',
    file,
    place: { offset },
    message: `\`${typed.replace(/[*_`]/g, '').trim()}\` starts what is written like ${kind === 'action' ? 'an action' : 'a decision'}, and stands in the text; expected \`### ${heading}\` with its words under it.`,
    hint: 'Give it a section of its own. What only tells of one that is recorded elsewhere can be put in other words.',
  };
}
