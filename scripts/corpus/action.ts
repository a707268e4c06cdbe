import { addDays } from './dates.ts';
import type { Decision } from './decision.ts';
import { writeFields } from './frontmatter.ts';
import { findEarlier, nextRef } from './history.ts';
import type { OpenAction } from './history.ts';
import { writeTopicPhrase } from './phrase.ts';
import { chance, drawBetween, pick } from './random.ts';
import { createSampler } from './sampler.ts';
import { capitalise, writeReport, writeResolution } from './sentence.ts';
import type { ItemSetting, Setting } from './setting.ts';

const counts = createSampler([[0, 58] as const, [1, 34] as const, [2, 8] as const]);
const updateCounts = createSampler([[0, 885] as const, [1, 105] as const, [2, 10] as const]);
const statuses = createSampler([
  ['open', 8] as const,
  ['in-progress', 32] as const,
  ['done', 52] as const,
  ['dropped', 8] as const,
]);
const starts = ['Arrange to', 'Write to partners to', 'Work with officers to', 'Report to the next meeting on how to'];
const reports = ['Officers reported that', 'The chair said that', 'Members heard that', 'It was reported that'];
const roles = [
  'Head of Finance',
  'Council officers',
  'Chair of the board',
  'Democratic Services',
  'Wendmere NHS Trust',
];

/** Writes the actions that an item raised, and enters them in the history. */
export function writeActions(item: ItemSetting, decisions: readonly Decision[]): string[] {
  const { pen, slot, history, number } = item;
  const count = counts(pen.random);
  const referenced = chance(pen.random, 0.5);
  return Array.from({ length: count }, (_, index) => {
    const ref = referenced ? nextRef(history, `A ${slot.date.slice(2, 4)}`) : undefined;
    const due = chance(pen.random, 0.6) ? addDays(slot.date, drawBetween(pen.random, 14, 150)) : undefined;
    history.actions.push({ name: ref ?? `${slot.id}#item-${number}-action-${index + 1}`, date: slot.date, due });
    const fields = writeFields({
      Ref: ref,
      Title: chance(pen.random, 0.15) ? capitalise(writeTopicPhrase(pen)) : undefined,
      Owner: drawOwner(item),
      Due: due,
      Decision: chance(pen.random, 0.2) ? decisions[0]?.name : undefined,
    });
    const heading = ref === undefined && count > 1 ? `### Action ${index + 1}` : '### Action';
    return `${heading}\n\n${fields}\n\n${writeResolution(pen, pick(pen.random, starts))}`;
  });
}

/** Writes what an item heard of earlier actions. */
export function writeUpdates({ pen, slot, history }: Setting): string[] {
  const actions = Array.from({ length: updateCounts(pen.random) }, () =>
    findEarlier(pen.random, history.actions, slot.date, true),
  ).filter((action) => action !== undefined);
  return actions.map((action, index) => {
    const status = statuses(pen.random);
    const open = status === 'open' || status === 'in-progress';
    const due =
      open && chance(pen.random, 0.6) ? postpone(action, slot.date, drawBetween(pen.random, 14, 120)) : undefined;
    if (open) history.actions.push({ ...action, date: slot.date, due: due ?? action.due });
    const heading = actions.length > 1 ? `### Action update ${index + 1}` : '### Action update';
    const fields = writeFields({ Action: action.name, Status: status, Due: due });
    return `${heading}\n\n${fields}\n\n${writeReport(pen, pick(pen.random, reports))}`;
  });
}

function postpone({ due = '' }: OpenAction, date: string, days: number): string {
  return addDays(due > date ? due : date, days);
}

function drawOwner({ pen, attendance }: ItemSetting): string {
  const kind = pen.random();
  if (kind < 0.4 && attendance.officers.length > 0) return pick(pen.random, attendance.officers).id;
  if (kind < 0.7) return pick(pen.random, attendance.present).membership.person.id;
  return pick(pen.random, roles);
}
