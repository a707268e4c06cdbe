import type {
  Action,
  ActionUpdate,
  Board,
  Decision,
  Item,
  KeyMessage,
  Meeting,
  Minutebook,
  Paper,
  Topic,
} from '../../core/book.ts';
import { minutesStatuses } from '../../site/meeting/meeting.ts';
import type { Absolute } from '../../core/absolute.ts';

/** A record that datasets are made of. */
export type DataRecord = Meeting | Decision | Action | ActionUpdate | KeyMessage | Paper | Board;

/** What is in a cell; null where the record does not say. */
export type Value = string | number | boolean | readonly string[] | null;

/** What every value of a column is, as the Table Schema standard calls it; a list is texts. */
export type ValueType = 'string' | 'date' | 'time' | 'integer' | 'boolean' | 'list';

/** One fact about each row of a dataset. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ValueType;
  /** All that it can say, where these are few. */
  readonly values?: readonly string[];
  /** What it says, in a sentence. */
  readonly about: string;
  /** Whether every row says it. */
  readonly isRequired?: true;
  readonly valueOf: (row: Row, absolute: Absolute) => Value | undefined;
}

/** What a file of a dataset is of: a year, or all where its records are of no year. */
export type FilePeriod = string | null;

/** A table of all that a book holds of one kind. */
export interface Dataset {
  /** What its addresses call it. */
  readonly name: string;
  readonly title: string;
  /** What a row is, in a sentence. */
  readonly about: string;
  readonly columns: readonly Omit<Column<never>, 'valueOf'>[];
  /** The records that the rows of each of its files are made of, by what the file is of. */
  readonly filesOf: (book: Minutebook) => ReadonlyMap<FilePeriod, readonly DataRecord[]>;
  /** How many rows some of these records have. */
  readonly countRows: (records: readonly DataRecord[]) => number;
  /** The rows of some of these records, each with a value for every column. */
  readonly rowsOf: (records: readonly DataRecord[], absolute: Absolute) => Value[][];
}

interface Definition<R extends DataRecord, Row> extends Pick<Dataset, 'name' | 'title' | 'about'> {
  readonly filesOf: (book: Minutebook) => ReadonlyMap<FilePeriod, readonly R[]>;
  readonly rowsOf: (record: R) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** Puts a dataset together from its columns. */
export function defineDataset<R extends DataRecord, Row>({ rowsOf, columns, ...rest }: Definition<R, Row>): Dataset {
  const rowsOfAll = (records: readonly DataRecord[]) => (records as readonly R[]).flatMap((record) => rowsOf(record)); // They are some of those that it gave itself.
  return {
    ...rest,
    columns,
    countRows: (records) => rowsOfAll(records).length,
    rowsOf: (records, absolute) =>
      rowsOfAll(records).map((row) => columns.map(({ valueOf }) => valueOf(row, absolute) ?? null)),
  };
}

/** What the name of a file calls what it is of. */
export function fileNameOf(period: FilePeriod): string {
  return period ?? 'all';
}

/** What a file is called in words. */
export function titleOfFile({ title }: Pick<Dataset, 'title'>, period: FilePeriod): string {
  return period === null ? title : `${title}, ${period}`;
}

/** The row of a record that has one. */
export function oneRow<R>(record: R): readonly R[] {
  return [record];
}

/** Where a record stands, by which it is also known in other datasets. */
export const addressColumn: Column<{ readonly address: string }> = {
  name: 'address',
  type: 'string',
  about: 'Its address on this site. No other record has the same one, and other datasets refer to it by this.',
  isRequired: true,
  valueOf: ({ address }, absolute) => absolute(address),
};

/** Whose record it is. */
export const boardColumns: readonly Column<{ readonly board: Board }>[] = [
  {
    name: 'board',
    type: 'string',
    about: 'The name of the board.',
    isRequired: true,
    valueOf: ({ board }) => board.name,
  },
  {
    name: 'boardId',
    type: 'string',
    about: 'What the addresses of this site call the board.',
    isRequired: true,
    valueOf: ({ board }) => board.id,
  },
];

/** The day of the meeting that a row is of. */
export const meetingDateColumn: Column<{ readonly meeting: Meeting }> = {
  name: 'date',
  type: 'date',
  about: 'The day of the meeting.',
  isRequired: true,
  valueOf: ({ meeting }) => meeting.date,
};

/** Whether what a record says may still change. */
export const minutesColumn: Column<{ readonly meeting: Meeting | null }> = {
  name: 'minutes',
  type: 'string',
  about: 'How the minutes of that meeting stand: draft until a later meeting approved them.',
  values: minutesStatuses,
  valueOf: ({ meeting }) => meeting?.minutes,
};

/** The meeting and item that a record comes from. */
export const placeColumns: readonly Column<{ readonly meeting: Meeting | null; readonly item: Item | null }>[] = [
  {
    name: 'meeting',
    type: 'string',
    about: 'The address of the meeting; empty where no meeting made it.',
    valueOf: ({ meeting }, absolute) => meeting && absolute(meeting.address),
  },
  minutesColumn,
  { name: 'item', type: 'string', about: 'The number of the agenda item.', valueOf: ({ item }) => item?.number },
  { name: 'itemTitle', type: 'string', about: 'The title of the agenda item.', valueOf: ({ item }) => item?.title },
];

/** What a record is about. */
export const topicColumns: readonly Column<{ readonly topics: readonly Topic[] }>[] = [
  {
    name: 'topics',
    type: 'list',
    about: 'The titles of its topics.',
    valueOf: ({ topics }) => topics.map(({ title }) => title),
  },
  {
    name: 'topicAddresses',
    type: 'list',
    about: 'The addresses of the pages of these topics, in the same order.',
    valueOf: ({ topics }, absolute) => topics.map(({ address }) => absolute(address)),
  },
];
