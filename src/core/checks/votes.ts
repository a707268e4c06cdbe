import type { Entry } from '../entries.ts';
import type { Finding } from '../issue.ts';
import { presenceOf } from '../presence.ts';
import { type Book, findingAt } from './check.ts';

type Vote = NonNullable<Entry<'decision'>['data']['vote']>;

/** A vote adds up: names, counts and those who were there for the item agree. */
export function* votes({ content, registry }: Book): Generator<Finding> {
  const presence = presenceOf(content);
  for (const decision of content.entries.decision) {
    const { vote } = decision.data;
    if (vote === undefined) continue;
    yield* checkNames(decision, vote);
    yield* checkCastingVote(decision, vote);
    const meeting = registry.find('meeting', `${decision.board ?? ''}/${decision.meeting ?? ''}`, decision.board).entry;
    if (decision.meeting === null || meeting === null) continue;
    const voters = presence(meeting).votersAt(decision.item);
    if (voters !== null) yield* checkVoters(decision, vote, voters);
  }
}

const sides = [
  ['for', 'namedFor'],
  ['against', 'namedAgainst'],
  ['abstain', 'namedAbstain'],
] as const;

function* checkNames(decision: Entry<'decision'>, vote: Vote): Generator<Finding> {
  const seen = new Set<string>();
  for (const [side, field] of sides) {
    const names = vote[field];
    if (names === undefined) continue;
    const count = vote[side] ?? names.length;
    if (count !== names.length) {
      const message = `\`${side}\` is ${String(count)}, and \`${field}\` has ${String(names.length)} names.`;
      yield findingAt(decision, ['vote', field], 'vote-count', message, 'Mend the number or the names.');
    }
    for (const [index, name] of names.entries()) {
      if (seen.has(name))
        yield findingAt(
          decision,
          ['vote', field, index],
          'vote-count',
          `\`${name}\` voted twice.`,
          'Keep the name where it belongs.',
        );
      seen.add(name);
    }
  }
}

function* checkCastingVote(decision: Entry<'decision'>, vote: Vote): Generator<Finding> {
  if (vote.castingVote === undefined || vote.for === vote.against) return;
  const message = `There was a casting vote, and ${String(vote.for ?? 0)} for and ${String(vote.against ?? 0)} against is no tie.`;
  yield findingAt(
    decision,
    ['vote', 'castingVote'],
    'vote-count',
    message,
    'Give the numbers without the casting vote, or delete it.',
  );
}

function* checkVoters(decision: Entry<'decision'>, vote: Vote, voters: readonly string[]): Generator<Finding> {
  const total = (vote.for ?? 0) + (vote.against ?? 0) + (vote.abstain ?? 0) + (vote.notVoting ?? 0);
  if (total > voters.length) {
    const message = `${String(total)} votes are counted, and ${String(voters.length)} members who could vote were there for this item.`;
    yield findingAt(
      decision,
      ['vote'],
      'vote-count',
      message,
      'Look at the numbers, at who was present, and at who had arrived late, left early or left the room.',
    );
  }
  for (const [, field] of sides) {
    for (const [index, name] of (vote[field] ?? []).entries()) {
      if (voters.includes(name)) continue;
      const message = `\`${name}\` is recorded as voting, and could not vote on this item.`;
      yield findingAt(
        decision,
        ['vote', field, index],
        'vote-count',
        message,
        'Look at who was present, had arrived or left, or had left the room.',
      );
    }
  }
}
