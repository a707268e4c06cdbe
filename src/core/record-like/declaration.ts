import type { Finding } from '../rules/issue.ts';
import { type Block, blocksWith, type Found, findIn, lineMarks } from './blocks.ts';
import { isEmptyList, type MinutesFile } from './minutes-file.ts';

const line = new RegExp(
  `^${lineMarks}(declarations?(?: of (?:[a-z]+ )?interests?)?|interests declared|conflicts? of interests?)[*_]{0,3} ?:([^\\n]*)`,
  'gim',
);

/** Somebody's interest, and not the policy on them: who declared one, or in which item. */
const ofSomebody = /\bdeclared (?:an?|his|her|their|that)\b|\bitems? \d/;

const saysNobody = /\b(?:none|no|nobody|nothing|not)\b/i;

/** Kinds of interest that only members have, and what is said of no other: its item, whose it is, and that somebody went out. */
const ofMember =
  /(?:(?:pecuniary|non-pecuniary|personal|prejudicial|disclosable|registrable|financial|conflicting|direct|indirect)(?:,? (?:and |but |or )?(?:non-)?[a-z]+)? interests?\b|interests? (?:in|on|under|at) (?:this|agenda|the following|items?|minutes?)\b|interests?,? (?:as|because|and (?:left|withdrew|took no part|did not vote))\b)/
    .source;

/** A sentence in which somebody declares an interest. */
const sentence = new RegExp(
  `(?:^${lineMarks}|[.!?)] {1,2})(\\p{Lu}[^.:\\n]{1,60}? declared)(?= (?:an?|his|her|their) ${ofMember})`,
  'gmu',
);

/** The start of a sentence on nobody in particular, or on another day. */
const ofNobody =
  /^(?:Nobody|None|No|Not|Any|Anyone|Every|Each|If|Where|When|Whether|Whoever|Members who|Those who|At the last|Last)\b|\b(?:had|has|have|who|who had|be|been|not|already|previously|must|should)(?: \w+)? declared$/;

/** Lines and sentences in minutes that say who declared an interest; where the meeting states no declarations, nobody would know it, and where it states that there were none, its page would say so. */
export function findDeclarationLines(blocks: readonly Block[], { source, meeting }: MinutesFile): Finding[] {
  if (meeting === null) return [];
  const isNone = isEmptyList(meeting.declarations);
  if (Object.hasOwn(meeting, 'declarations') && !isNone) return [];
  const texts = blocksWith(/[Dd]eclar|[Ii]nterest|DECLAR|INTEREST/, blocks);
  const sentences = findIn(sentence, texts).filter(isOfMember);
  const found = [...findIn(line, texts).filter(isOfSomebody), ...(isNone ? sentences : [])];
  const places = new Map(
    found.map(({ words, match, at }) => [at, { typed: match[0].includes(':') ? `${words}:` : words, at }]),
  );
  const there = isNone ? ', where an empty list says that there were none' : '';
  if (places.size === 0) return sentences.slice(0, 1).map((first) => perhapsDeclared(first, source));
  return [...places.values()].map(({ typed, at }) => ({
    rule: 'stray-field',
    file: source.path,
    place: { offset: source.bodyStart + at },
    message: `\`${typed}\` says who declared an interest, but is in the text; expected \`declarations:\` in the frontmatter${there}.`,
    hint: 'Write each there with `person`, `item` and `interest`; if it is ordinary text, start with another word.',
  }));
}

/** Where nothing is said of declarations, a sentence alone may tell of one as well as be all that there is of it. */
function perhapsDeclared({ words, at }: Found, { path, bodyStart }: MinutesFile['source']): Finding {
  return {
    rule: 'likely-record',
    file: path,
    place: { offset: bodyStart + at },
    message: `\`${words}\` says who declared an interest, and the frontmatter says nothing of \`declarations\`.`,
    hint: 'Write each there with `person`, `item` and `interest`, so that the meeting’s page lists them; the sentence can stay.',
  };
}

function isOfSomebody({ match: { 2: value = '' } }: Found): boolean {
  return ofSomebody.test(value) && !saysNobody.test(value);
}

function isOfMember({ words }: Found): boolean {
  return !ofNobody.test(words);
}
