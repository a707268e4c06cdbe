import type { Calendar } from './clocks/calendar.ts';
import type { Entry } from './records/entry.ts';
import type { FileText } from './markdown/file-text.ts';
import type { DataOf } from './schema/kinds.ts';
import type { Action, ActionUpdate, Decision, KeyMessage, Paper } from './minuted.ts';

export type * from './minuted.ts';

/** A minute book: every record linked to those that it names and that name it, sorted and frozen. */
export interface Minutebook {
  readonly site: Site;
  /** The holidays that no working day is counted on; null where none are listed. */
  readonly holidays: Linked<'holidays'> | null;
  /** The addresses that were once published and no longer belong to a page. */
  readonly moved: readonly MovedAddress[];
  /** The day on which "overdue" and "next" are reckoned. */
  readonly asAt: string;
  /** By name. */
  readonly boards: readonly Board[];
  /** Newest first, as are the records below. */
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly keyMessages: readonly KeyMessage[];
  readonly papers: readonly Paper[];
  /** By title and by name. */
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  /** The paths of the files that are published as they are: those that something links to. */
  readonly files: ReadonlySet<string>;
  /** The text of the file that a record is in. */
  readonly textOf: (entry: Entry) => FileText;
  /** Where a link to a file of the content folder leads; null where it leads to no page. */
  readonly targetOf: (path: string) => Target | null;
}

/** Where a link to a file of the content folder leads. */
export interface Target {
  /** Null where it leads to a person who has no page, so that the words of the link stand without one. */
  readonly address: string | null;
  /** The place that a fragment names, by its own name or by what a git host calls its heading; null where there is none. */
  readonly placeOf: (fragment: string) => string | null;
  /** Every fragment that a link may use. */
  readonly fragments: () => Iterable<string>;
}

/** An address that once was published. */
export interface MovedAddress {
  readonly from: string;
  /** What is there now: an address of the book, or one on the web; null where nothing has taken its place. */
  readonly to: string | null;
  /** What became of it, in words. */
  readonly why: string | null;
}

/** The publisher's settings. */
export type Site = DataOf<'site'> & {
  /** The origin, like `https://example.org`. */
  readonly origin: string;
  /** The path that the site lives under; it starts and ends with a slash. */
  readonly base: string;
};

/** What every linked record has. */
export interface Linked<K extends Entry['kind']> {
  readonly kind: K;
  readonly entry: Entry<K>;
  readonly data: DataOf<K>;
  /** Its address from the root of the book, with its fragment where it is a place on a page. */
  readonly address: string;
}

export interface Board extends Linked<'board'> {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Whether it had ceased by the day of the book, or its record says that it no longer meets. */
  readonly isClosed: boolean;
  readonly parent: Board | null;
  readonly children: readonly Board[];
  readonly successor: Board | null;
  /** Those whose successor it is, by name. */
  readonly predecessors: readonly Board[];
  readonly memberships: readonly Membership[];
  /** The holidays that count for its clocks. */
  readonly calendar: Calendar;
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  /** The meetings of other boards that it took part in; newest first, as are the records below. */
  readonly jointMeetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly keyMessages: readonly KeyMessage[];
  readonly papers: readonly Paper[];
  /** The last page of its sealed minute book, and so how many there are; null where it seals nothing. */
  readonly lastSeal: Seal | null;
}

/** A page of a board's sealed minute book. */
export interface Seal {
  /** Counted from 1. */
  readonly page: number;
  /** A SHA-256 digest in hexadecimal figures. */
  readonly digest: string;
}

/** Whether a membership is still to start on the day of the book, goes on, or ended, by itself or with its board. */
export type Term = 'to-come' | 'current' | 'former';

export interface Membership {
  readonly board: Board;
  readonly person: Person;
  readonly data: DataOf<'membership'>;
  readonly term: Term;
}

/** Somebody who is named: a person with a record, or a name alone. */
export interface Named {
  readonly name: string;
  readonly person: Person | null;
}

export interface Person extends Linked<'person'> {
  readonly id: string;
  readonly name: string;
  /** Whether they have a page; where not, their name is plain text wherever it stands. */
  readonly hasPage: boolean;
  /** On boards that have personal pages. */
  readonly memberships: readonly Membership[];
  /** The actions of such boards that they own now. */
  readonly actions: readonly Action[];
  /** The meetings of such boards at which they declared an interest, the newest first. */
  readonly declaredAt: readonly Meeting[];
}

/** The state of a meeting's minutes, derived from its status and from the meetings after it. */
export type MinutesStatus =
  /** The meeting is still to come. */
  | 'to-come'
  /** Its day has passed and its file still says `scheduled`. */
  | 'unreported'
  | 'cancelled'
  | 'postponed'
  /** It was held, and its minutes are not yet written. */
  | 'awaited'
  | 'not-kept'
  | 'not-held'
  | 'draft'
  | 'approved';

export interface Attendee extends Named {
  readonly role: string | null;
  readonly substituteFor: Person | null;
  readonly arrivedAt: Item | null;
  readonly leftAt: Item | null;
}

export interface Meeting extends Linked<'meeting'> {
  /** The date, with a suffix where two meetings share a day. */
  readonly id: string;
  readonly board: Board;
  readonly date: string;
  readonly minutes: MinutesStatus;
  readonly jointWith: readonly Board[];
  readonly attendance: Readonly<
    Record<'present' | 'remote' | 'apologies' | 'absent' | 'inAttendance', readonly Attendee[]>
  >;
  readonly declarations: readonly Declaration[];
  readonly corrections: readonly Correction[];
  /** The items of the first level, in the order of the agenda. */
  readonly items: readonly Item[];
  /** In the order of the minutes, as are the records below. */
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly updates: readonly ActionUpdate[];
  readonly keyMessages: readonly KeyMessage[];
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  /** The item of a later meeting that approved these minutes. */
  readonly approvedBy: Item | null;
  /** The page that holds these minutes in the board's sealed minute book. */
  readonly seal: Seal | null;
  readonly rescheduledTo: Meeting | null;
  /** The meeting that this one takes the place of. */
  readonly rescheduledFrom: Meeting | null;
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
}

/** An interest that somebody declared at a meeting. */
export interface Declaration {
  readonly by: Named;
  /** What it was an interest in; null where that is not said. */
  readonly item: Item | null;
  readonly interest: string;
  readonly leftRoom: boolean;
}

export interface Correction {
  readonly data: NonNullable<DataOf<'meeting'>['corrections']>[number];
  readonly item: Item | null;
  readonly agreedAt: Item;
  readonly seal: Seal | null;
}

export interface Item extends Linked<'agenda-item'> {
  readonly meeting: Meeting;
  readonly number: string;
  readonly title: string;
  readonly fragment: string;
  readonly parent: Item | null;
  readonly children: readonly Item[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly updates: readonly ActionUpdate[];
  readonly papers: readonly PaperLink[];
  readonly topics: readonly Topic[];
  /** The earlier meetings whose minutes it approved. */
  readonly approves: readonly Meeting[];
  /** The corrections of earlier minutes that were agreed under it. */
  readonly corrects: readonly { readonly meeting: Meeting; readonly correction: Correction }[];
  /** Whether anything was written of it. */
  readonly hasMinute: boolean;
}

/** A document before an item: a paper of the book, or a file. */
export interface PaperLink {
  readonly title: string;
  readonly address: string;
  readonly paper: Paper | null;
  /** The format, like `PDF`, and the size, like `157 KB`, where they are known. */
  readonly format: string | null;
  readonly size: string | null;
}

export interface Topic extends Linked<'topic'> {
  readonly id: string;
  readonly title: string;
  /** Newest first. */
  readonly items: readonly Item[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly keyMessages: readonly KeyMessage[];
  readonly papers: readonly Paper[];
}
