import { posix } from 'node:path';
import type { PhrasingContent } from 'mdast';
import type { Action, Board, Minutebook } from '../../src/core/book.ts';
import { dateInWords } from '../../src/core/dates.ts';
import { shortened } from '../../src/core/shortened.ts';
import { referenceTo } from './references.ts';

/** Where an agenda is written. */
export interface Place {
  readonly board: Board;
  readonly path: string;
  readonly book: Minutebook;
}

/** The line of an open action on an agenda: "A 24/4 (Nia Harcourt, due 31 January 2025): Consent to the byelaws. Last heard on 9 January 2025: …". */
export function describeAction(action: Action, { board, path, book }: Place): PhrasingContent[] {
  const { name, owner, due, data, updates } = action;
  const when = due === null ? 'no date set' : `due ${dateInWords(due)}`;
  const who = ` (${owner.name}, ${when})`;
  const link = (text: string): PhrasingContent => {
    return { type: 'link', url: linkTo(action, path, book.targetOf), children: [{ type: 'text', value: text }] };
  };
  if (data.ref === undefined) return [link(name), { type: 'text', value: withLatest(who, updates) }];
  return [link(referenceTo(action, board)), { type: 'text', value: withLatest(`${who}: ${name}`, updates) }];
}

function withLatest(line: string, updates: Action['updates']): string {
  const latest = updates.at(-1);
  if (latest === undefined) return line;
  const end = /[.!?…]$/.test(line) ? '' : '.';
  return `${line}${end} Last heard on ${dateInWords(latest.date)}: ${shortened(latest.text)}`;
}

function linkTo({ entry, fragment }: Action, file: string, targetOf: Minutebook['targetOf']): string {
  const path = posix.relative(posix.dirname(file), entry.file);
  const isPlace = entry.section !== null && targetOf(entry.file)?.placeOf(fragment) === fragment;
  return isPlace ? `${path}#${fragment}` : path;
}
