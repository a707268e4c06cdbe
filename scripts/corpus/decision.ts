import { addDays } from './dates.ts';
import { writeFields } from './frontmatter.ts';
import { findEarlier, nextRef, toFragment } from './history.ts';
import { writeTopicPhrase } from './phrase.ts';
import { chance, drawBetween, pick, pickSome } from './random.ts';
import { createSampler } from './sampler.ts';
import { capitalise, writeReport, writeResolution } from './sentence.ts';
import type { ItemSetting } from './setting.ts';
import { topics } from './topics.ts';
import { drawVote } from './vote.ts';

const counts = createSampler([[0, 40] as const, [1, 45] as const, [2, 15] as const]);
const outcomes = createSampler([
  ['agreed', 46] as const,
  ['approved', 20] as const,
  ['noted', 20] as const,
  ['deferred', 5] as const,
  ['referred', 5] as const,
  ['amended', 4] as const,
]);
const starts: Record<string, string> = {
  agreed: 'The board agreed to',
  approved: 'Members approved the proposal to',
  deferred: 'Consideration was deferred in order to',
  referred: 'The matter was referred to the director to',
  amended: 'As amended , it was agreed to',
  rejected: 'The proposal fell , which was to',
};
const relations = ['Supersedes', 'Amends', 'Implements', 'Rescinds', 'Confirms', 'Refers'];

/** What the law asks an executive to state of each decision. */
const statement = {
  Reasons: 'It serves the plan for the year.',
  Alternatives: 'To do nothing.',
  Conflicts: 'None was declared.',
};

/** A decision as its item made it: its section, its name for references, and what was done. */
export interface Decision {
  text: string;
  name: string;
  outcome: string;
}

/** Writes the decisions of an item, and enters those that were adopted in the history. */
export function writeDecisions(item: ItemSetting): Decision[] {
  const { pen, slot, history, number } = item;
  const drawn = counts(pen.random);
  const count = item.voters.length < slot.board.quorum ? 0 : drawn;
  const referenced = chance(pen.random, 0.5);
  return Array.from({ length: count }, (_, index) => {
    const ref = referenced ? nextRef(history, `${slot.board.code} ${slot.date.slice(0, 4)}`) : undefined;
    const place = `item-${number}-decision-${index + 1}`;
    const decision = writeDecision(item, ref, ref === undefined && count > 1 ? ` ${index + 1}` : '');
    const name = ref ?? `${slot.id}#${place}`;
    const fragment = ref === undefined ? place : toFragment(ref);
    if (/agreed|approved|amended/.test(decision.outcome))
      history.decisions.push({ name, fragment, meeting: slot.id, date: slot.date });
    return { ...decision, name };
  });
}

function writeDecision(item: ItemSetting, ref: string | undefined, number: string): Omit<Decision, 'name'> {
  const { pen, slot, paper } = item;
  const { random } = pen;
  const voters = pickSome(random, item.voters, item.voters.length);
  const voted = voters.length > 3 && chance(random, 0.12);
  const vote = voted ? drawVote(random, voters) : undefined;
  const outcome = vote === undefined ? outcomes(random) : vote.carried ? 'agreed' : 'rejected';
  const moved = vote !== undefined || (voters.length > 3 && chance(random, 0.15));
  const fields = writeFields({
    Ref: ref,
    Title: chance(random, 0.25) ? capitalise(writeTopicPhrase(pen)) : undefined,
    Outcome: outcome,
    Mover: moved ? voters[0]?.id : undefined,
    Seconder: moved ? voters[1]?.id : undefined,
    Vote: vote?.lines,
    ...(slot.board.kind === 'executive' ? statement : {}),
    ...(chance(random, 0.08) ? { Reasons: writeReport(pen, 'The reason was that') } : {}),
    'Effective from': chance(random, 0.03) ? addDays(slot.date, drawBetween(random, 1, 60)) : undefined,
    'Recommended in': paper === undefined ? undefined : paper.link(drawBetween(random, 1, paper.recommendations)),
    Topics: chance(random, 0.08) ? pick(random, topics).id : undefined,
    ...(outcome !== 'rejected' && chance(random, 0.03) ? relate(item, /deferred|referred/.test(outcome)) : {}),
  });
  const start = starts[outcome];
  const text = start === undefined ? writeReport(pen, 'The board noted that') : writeResolution(pen, start);
  return { text: `### Decision${number}\n\n${fields}\n\n${text}`, outcome };
}

/** Names an earlier decision; one that was put off only refers to it. */
function relate({ pen, slot, history, others }: ItemSetting, isPutOff: boolean): Record<string, string> {
  const { random } = pen;
  const drawn = pick(random, relations);
  const relation = isPutOff ? 'Refers' : drawn;
  const own = others.length === 0 || chance(random, 0.85);
  const source = own ? history : pick(random, others);
  const ends = relation === 'Supersedes' || relation === 'Rescinds';
  const earlier = findEarlier(random, source.decisions, slot.date, ends);
  if (earlier === undefined) return {};
  const isPlace = earlier.name.includes('#');
  return { [relation]: own ? earlier.name : `${source.board.id}${isPlace ? '/' : ' '}${earlier.name}` };
}
