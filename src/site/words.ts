import type { Relation, Standing } from '../core/book.ts';
import { dateInWords } from '../core/dates.ts';
import { counted, inFigures } from '../core/figures.ts';
import { onceForEach } from '../core/once.ts';

/** Words of the schema that are not simply themselves with a capital. */
const exceptions: Readonly<Record<string, string>> = {
  'in-progress': 'In progress',
  'vice-chair': 'Vice-chair',
  'co-opted': 'Co-opted member',
  'not-called-in': 'Not called in',
  'called-in': 'Called in',
  'call-in': 'Call-in',
  exempt: 'Exempt from call-in',
};

/** A word of the schema as a reader would write it. */
export const inWords = onceForEach((word: string): string => exceptions[word] ?? capital(word.replaceAll('-', ' ')));

/** A text with a capital letter at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a lower-case letter at its head, for use within a sentence. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name without the full stop of the sentence that it was taken from, for use before a comma. */
export function withoutStop(name: string): string {
  return name.replace(/(?<=[^.])\.$/, '');
}

const boardKinds: Readonly<Record<string, string>> = {
  executive: 'Executive board',
  scrutiny: 'Scrutiny board',
  regulatory: 'Regulatory committee',
  area: 'Area committee',
  partnership: 'Partnership board',
  advisory: 'Advisory board',
  trust: 'Trust',
  company: 'Company board',
  parish: 'Parish council',
  foundation: 'Foundation board',
};

/** What kind of body a board is; null where its record only says `other`. */
export function boardKind(kind: string): string | null {
  return boardKinds[kind] ?? null;
}

const modes: Readonly<Record<string, string>> = {
  'in-person': 'in person',
  remote: 'online only',
  hybrid: 'in person and online',
};

/** How people take part in a meeting. */
export function modeInWords(mode: string): string {
  return modes[mode] ?? mode;
}

const relations: Readonly<Record<Relation, { readonly forward: string; readonly back: string }>> = {
  amends: { forward: 'Amends', back: 'Amended by' },
  supersedes: { forward: 'Supersedes', back: 'Superseded by' },
  rescinds: { forward: 'Rescinds', back: 'Rescinded by' },
  implements: { forward: 'Puts into effect', back: 'Put into effect by' },
  confirms: { forward: 'Confirms', back: 'Confirmed by' },
  refers: { forward: 'Refers to', back: 'Referred to by' },
};

/** What a later decision did to an earlier one, as in "it was amended". */
export function relationDone(relation: Relation): string {
  return relations[relation].back.replace(/ by$/, '').toLowerCase();
}

/** "Puts WHT 24/3 into effect": how a decision affects an earlier one, which is named. */
export function relationTold(relation: Relation, name: string): string {
  return relation === 'implements' ? `Puts ${name} into effect` : `${relations[relation].forward} ${name}`;
}

/** How a decision affects an earlier one. */
export function relationInWords(relation: Relation): string {
  return relations[relation].forward;
}

/** How a later decision affects an earlier one, seen from the earlier. */
export function relationBack(relation: Relation): string {
  return relations[relation].back;
}

const standings: Readonly<Record<Exclude<Standing, 'not-carried'>, string>> = {
  stands: 'Stands',
  amended: 'Stands as amended',
  superseded: 'Superseded',
  rescinded: 'Rescinded',
  unsettled: 'Unclear whether it stands',
};

/** Whether a decision that was carried still stands, in a word or three. */
export function standingInWords(standing: keyof typeof standings): string {
  return standings[standing];
}

/** "All 12 papers", "1 paper": what leads to a whole list. */
export function allCounted(count: number, one: string): string {
  return count === 1 ? counted(1, one) : `All ${counted(count, one)}`;
}

/** "once", "twice", "3 times". */
export function timesInWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${inFigures(times)} times`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "12 June" for an ISO date. */
export function dayAndMonth(date: string): string {
  return dateInWords(date).replace(/ \d+$/, '');
}
