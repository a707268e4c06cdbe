/** Every address of the site is made here, from ids that a clerk controls, and starts at the root of the book. */

/** The path of a site's address: it starts and ends with a slash. */
export function baseOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The page of a board. */
export const boardAddress = (board: string) => `/boards/${board}/`;

/** The page of a meeting. */
export const meetingAddress = (board: string, meeting: string) => `/boards/${board}/${meeting}/`;

/** Who sits and sat on a board. */
export const membersAddress = (board: string) => `${boardAddress(board)}members/`;

/** Every meeting of a board, where its own page lists the latest only. */
export const meetingsAddress = (board: string) => `${boardAddress(board)}meetings/`;

/** The page of a paper; one that is before no meeting is under its board. */
export const paperAddress = (board: string, meeting: string | null, name: string) =>
  `/papers/${board}/${meeting === null ? '' : `${meeting}/`}${name}/`;

/** The page of a decision that has a story to tell. */
export const decisionAddress = (board: string, name: string) => `/decisions/${board}/${name}/`;

/** The page of an action that has a story to tell. */
export const actionAddress = (board: string, name: string) => `/actions/${board}/${name}/`;

/** The lists of the action log, as addresses call them after `/actions/`; no board has one of these ids. */
export const logWords = ['overdue', 'done', 'dropped', 'owners'] as const;

/** The part of the address below `/decisions/` that the lists of decisions by outcome are under; no board has this id. */
export const outcomesWord = 'outcomes';

/** The decisions of a board, or of all boards, by outcome. */
export const outcomesAddress = (board: string | null) =>
  `${board === null ? '/' : boardAddress(board)}decisions/${outcomesWord}/`;

/** The action log of a board, or of all boards. */
export const logAddress = (board: string | null) => (board === null ? '/actions/' : `/boards/${board}/actions/`);

/** The owners of the actions of a board, or of all boards. */
export const ownersAddress = (board: string | null) => `${logAddress(board)}owners/`;

/** The page of a role or body that owns actions. */
export const ownerAddress = (slug: string) => `${ownersAddress(null)}${slug}/`;

/** The page of a person. */
export const personAddress = (person: string) => `/people/${person}/`;

/** The page of a topic. */
export const topicAddress = (topic: string) => `/topics/${topic}/`;

/** The place of the holidays on the page about the site. */
export const holidaysAddress = '/about/#holidays';

/** A file that is published as it is. */
export const fileAddress = (path: string) => `/files/${path}`;

/** The place of an agenda item on its meeting's page: `item-6`. */
export const itemFragment = (number: string) => `item-${slugOf(number)}`;

/** The place of a numbered paragraph on its paper's page: `para-2.2.3`, and `para-2.2.3-2` for the second of that number. */
export const paragraphFragment = (number: string, occurrence: number) =>
  occurrence === 1 ? `para-${number}` : `para-${number}-${String(occurrence)}`;

/** The place of a recommendation on its paper's page, counted from 1. */
export const recommendationFragment = (number: number) => `recommendation-${String(number)}`;

/** The place of a key message on its meeting's page. */
export const keyMessageFragment = (number: number) => `key-message-${String(number)}`;

/** The kinds of record that have a place inside an item and may carry a reference. */
export type MinutedKind = 'decision' | 'action' | 'update';

/** The place of a decision, action or update on its meeting's page: `decision-24-105` by its reference, else `item-6-decision-1`. */
export function minutedFragment(
  kind: MinutedKind,
  record: { ref?: string | undefined; item?: string | null; number?: number | undefined },
): string {
  if (record.ref !== undefined) return `${kind}-${slugOf(record.ref)}`;
  const place = `${kind}-${String(record.number ?? 1)}`;
  return record.item == null ? place : `${itemFragment(record.item)}-${place}`;
}

/** What a reference or item number becomes in an address: lower-case letters, figures, dots and hyphens. */
export function slugOf(reference: string): string {
  if (/^[a-z0-9.]*$/.test(reference)) return reference; // As nearly all numbers of items are, and asked for each record.
  return reference
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}
