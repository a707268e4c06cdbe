import type { Board, Item, Linked, Meeting, Named, PaperLink, Person, Topic } from './book.ts';
import type { DataOf } from './schema/kinds.ts';
import type { Side } from './vote.ts';

/** How a decision can affect an earlier one. */
export type Relation = (typeof relations)[number];

/** Every way in which a decision can affect an earlier one, as its schema names them. */
export const relations = ['amends', 'supersedes', 'rescinds', 'implements', 'confirms', 'refers'] as const;

/** How many could vote on a decision, and the items at which somebody came or left, by whose order that is told. */
export interface Electorate {
  readonly size: number;
  readonly toldBy: readonly Item[];
}

/** A decision on the other side of a relation. */
export interface Related {
  readonly relation: Relation;
  readonly decision: Decision;
}

/** How a decision stands on the day of the book, as far as later decisions say. */
export type Standing =
  | 'stands'
  | 'amended'
  | 'superseded'
  | 'rescinded'
  /** What ended it was itself rescinded, and no decision says what has held since. */
  | 'unsettled'
  /** Nothing was carried, so nothing can stand. */
  | 'not-carried';

const notCarried: ReadonlySet<string | undefined> = new Set(['rejected', 'deferred', 'referred', 'withdrawn']);

/** Whether what was proposed came to nothing, at least on that day. */
export function isNotCarried({ outcome }: DataOf<'decision'>): boolean {
  return notCarried.has(outcome);
}

/** Somebody whom the record of a vote names. */
export interface Voter extends Named {
  readonly person: Person;
  /** Null where no more is recorded than that they gave a casting vote. */
  readonly side: Side | null;
  readonly hasCastingVote: boolean;
}

export interface Decision extends Linked<'decision'> {
  readonly board: Board;
  /** Null where an officer or member made it outside a meeting. */
  readonly meeting: Meeting | null;
  readonly item: Item | null;
  readonly date: string;
  readonly fragment: string;
  /** What it is called in lists: its title, its reference, or where it was made. */
  readonly name: string;
  readonly text: string;
  /** The page that tells its story; null where its place in the minutes says everything. */
  readonly page: string | null;
  readonly mover: Named | null;
  readonly seconder: Named | null;
  /** Everybody whom its vote names, each once, side by side. */
  readonly voters: readonly Voter[];
  /** Who could vote on it, as far as that can be told; null where it cannot, or there was no vote. */
  readonly electorate: Electorate | null;
  readonly topics: readonly Topic[];
  readonly bearsOn: readonly Related[];
  /** The later decisions that affect this one, oldest first. */
  readonly laterDecisions: readonly Related[];
  readonly standing: Standing;
  /** The recommendations that it answers. */
  readonly recommendations: readonly Recommendation[];
  /** The documents that it answers as a whole. */
  readonly recommendedIn: readonly PaperLink[];
  /** The actions that follow from it. */
  readonly actions: readonly Action[];
  readonly keyMessages: readonly KeyMessage[];
}

/** How an action stands. */
export type ActionStatus = NonNullable<DataOf<'action'>['status']>;

/** Whether an action of a status is done with. */
export function isClosed(status: ActionStatus): boolean {
  return status === 'done' || status === 'dropped';
}

export interface Action extends Linked<'action'> {
  readonly board: Board;
  readonly meeting: Meeting | null;
  readonly item: Item | null;
  /** The day on which it was raised. */
  readonly date: string;
  readonly fragment: string;
  readonly name: string;
  readonly text: string;
  readonly page: string | null;
  readonly topics: readonly Topic[];
  readonly decision: Decision | null;
  /** Oldest first. */
  readonly updates: readonly ActionUpdate[];
  /** As it stands after the last update. */
  readonly owner: Named;
  readonly status: ActionStatus;
  readonly isOpen: boolean;
  readonly firstDue: string | null;
  readonly due: string | null;
  readonly timesRevised: number;
  readonly isOverdue: boolean;
  /** The day of the update that closed it, or on which it was raised as closed. */
  readonly closed: string | null;
}

export interface ActionUpdate extends Linked<'action-update'> {
  readonly action: Action;
  readonly meeting: Meeting | null;
  readonly item: Item | null;
  readonly date: string;
  readonly fragment: string;
  readonly text: string;
  readonly owner: Named | null;
  /** How the action stood before it. */
  readonly before: Pick<Action, 'owner' | 'status' | 'due'>;
}

export interface KeyMessage extends Linked<'key-message'> {
  readonly meeting: Meeting;
  readonly board: Board;
  readonly date: string;
  readonly fragment: string;
  readonly headline: string;
  readonly text: string;
  readonly item: Item | null;
  readonly decision: Decision | null;
  readonly topics: readonly Topic[];
}

export interface Recommendation {
  readonly paper: Paper;
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly fragment: string;
  readonly address: string;
  /** The decisions that answer it. */
  readonly decisions: readonly Decision[];
}

export interface Paper extends Linked<'paper'> {
  readonly board: Board;
  /** Null where it is before no meeting in particular. */
  readonly meeting: Meeting | null;
  readonly title: string;
  /** The date that it bears, or that of its meeting. */
  readonly date: string | null;
  /** The file that holds it, where it is not written out. */
  readonly file: PaperLink | null;
  readonly recommendations: readonly Recommendation[];
  /** The items that it was before. */
  readonly items: readonly Item[];
  readonly topics: readonly Topic[];
}
