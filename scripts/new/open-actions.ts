import { posix } from 'node:path';
import type { PhrasingContent } from 'mdast';
import type { Action, Minutebook } from '../../src/core/book.ts';
import { dateInWords } from '../../src/core/dates.ts';
import { shortened } from '../../src/core/shortened.ts';

/** The line of an open action on an agenda: "A 24/4 (Nia Harcourt, due 31 January 2025): Consent to the byelaws. Last heard on 9 January 2025: …". */
export function describeAction(action: Action, file: string, { targetOf }: Minutebook): PhrasingContent[] {
  const { name, owner, due, data, updates } = action;
  const when = due === null ? 'no date set' : `due ${dateInWords(due)}`;
  const who = ` (${owner.name}, ${when})`;
  const link = (text: string): PhrasingContent => {
    return { type: 'link', url: linkTo(action, file, targetOf), children: [{ type: 'text', value: text }] };
  };
  if (data.ref === undefined) return [link(name), { type: 'text', value: withLatest(who, updates) }];
  return [link(data.ref), { type: 'text', value: withLatest(`${who}: ${name}`, updates) }];
}

function withLatest(line: string, updates: Action['updates']): string {
  const latest = updates.at(-1);
  if (latest === undefined) return line;
  const end = /[.!?…]$/.test(line) ? '' : '.';
  return `${line}${end} Last heard on ${dateInWords(latest.date)}: ${shortened(latest.text)}`;
}

/** What an update names an action by: its reference, or its place. */
export function referenceTo({ data, meeting, entry, fragment }: Action): string {
  return data.ref ?? (meeting === null ? `actions/${entry.name}` : `${meeting.id}#${fragment}`);
}

function linkTo({ entry, fragment }: Action, file: string, targetOf: Minutebook['targetOf']): string {
  const path = posix.relative(posix.dirname(file), entry.file);
  const isPlace = entry.section !== null && targetOf(entry.file)?.placeOf(fragment) === fragment;
  return isPlace ? `${path}#${fragment}` : path;
}
