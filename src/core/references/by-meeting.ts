/**
 * Values by a board and one of its meetings. Two short keys, one after the other, because most of what is done with a
 * hundred thousand records would otherwise be putting them together and looking the long key up.
 */
export type ByMeeting<Value> = Map<string | null, Map<string | null, Value>>;

/** What is in a meeting of a board. */
export interface Standing {
  readonly board: string | null;
  readonly meeting: string | null;
}

/** The value of the meeting that a record is in. */
export function atMeeting<Value>(values: ByMeeting<Value>, { board, meeting }: Standing): Value | undefined {
  return values.get(board)?.get(meeting);
}

/** Sets the value of the meeting that a record is in. */
export function setAtMeeting<Value>(values: ByMeeting<Value>, { board, meeting }: Standing, value: Value): Value {
  const ofBoard = values.get(board);
  if (ofBoard === undefined) values.set(board, new Map([[meeting, value]]));
  else ofBoard.set(meeting, value);
  return value;
}
