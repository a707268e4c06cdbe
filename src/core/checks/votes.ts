import type { Entry } from '../records/entry.ts';
import { counted } from '../figures.ts';
import { fieldName } from '../records/field-name.ts';
import type { Finding } from '../rules/issue.ts';
import { presenceOf } from '../presence.ts';
import { countOf, sides, type Vote } from '../vote.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** A vote adds up: names, counts and those who were there for the item agree. */
export function* votes({ content, registry }: IndexedContent): Generator<Finding> {
  const presence = presenceOf(content);
  for (const decision of content.entries.decision) {
    const { vote } = decision.data;
    if (vote === undefined) continue;
    yield* checkNames(decision, vote);
    yield* checkCastingVote(decision, vote);
    const meeting = registry.meetingOf(decision);
    if (meeting === null) continue;
    const voters = presence(meeting).votersAt(decision.item);
    if (voters !== null) yield* checkVoters(decision, vote, voters);
  }
}

function* checkNames(decision: Entry<'decision'>, vote: Vote): Generator<Finding> {
  const seen = new Set<string>();
  for (const [side, field] of sides) {
    const names = vote[field];
    if (names === undefined) continue;
    const count = vote[side] ?? names.length;
    if (count !== names.length) {
      const [number, list] = [side, field].map((name) => fieldName([name], decision.section));
      const message = `\`${String(number)}\` is ${String(count)}, but \`${String(list)}\` has ${counted(names.length, 'name')}.`;
      yield findingAt(decision, ['vote', field], 'vote-count', message, 'Correct the number or the names.');
    }
    for (const [index, name] of names.entries()) {
      if (seen.has(name))
        yield findingAt(
          decision,
          ['vote', field, index],
          'vote-count',
          `\`${name}\` is in the vote twice.`,
          'Keep the name where it belongs.',
        );
      seen.add(name);
    }
  }
}

function* checkCastingVote(decision: Entry<'decision'>, vote: Vote): Generator<Finding> {
  const [votesFor, against] = [countOf(vote, 'for'), countOf(vote, 'against')];
  if (vote.castingVote === undefined || votesFor === null || against === null || votesFor === against) return;
  const message = `There was a casting vote, but ${String(votesFor)} for and ${String(against)} against is not a tie.`;
  yield findingAt(
    decision,
    ['vote', 'castingVote'],
    'vote-count',
    message,
    'Give the numbers without the casting vote, or delete it.',
  );
}

function* checkVoters(decision: Entry<'decision'>, vote: Vote, voters: readonly string[]): Generator<Finding> {
  const total = sides.reduce((sum, [side]) => sum + (countOf(vote, side) ?? 0), 0);
  if (total > voters.length) {
    const [are, were] = [total === 1 ? 'is' : 'are', voters.length === 1 ? 'was' : 'were'];
    const message = `${counted(total, 'vote')} ${are} counted, and ${counted(voters.length, 'member')} who could vote ${were} there for this item.`;
    yield findingAt(
      decision,
      ['vote'],
      'vote-count',
      message,
      'Check the numbers, who was present, and who had arrived late, left early or left the room.',
    );
  }
  for (const { name, path } of namedIn(vote)) {
    if (voters.includes(name)) continue;
    const message = `\`${name}\` is recorded as voting, but could not vote on this item.`;
    yield findingAt(
      decision,
      ['vote', ...path],
      'vote-count',
      message,
      'Check who was present, had arrived or left, or had left the room.',
    );
  }
}

/** Everybody whom a vote names, with the field that does. */
function* namedIn(vote: Vote): Generator<{ readonly name: string; readonly path: (string | number)[] }> {
  for (const [, field] of sides) {
    for (const [index, name] of (vote[field] ?? []).entries()) yield { name, path: [field, index] };
  }
  if (vote.castingVote !== undefined) yield { name: vote.castingVote, path: ['castingVote'] };
}
