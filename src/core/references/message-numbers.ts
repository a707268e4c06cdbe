import { atMeeting, type ByMeeting, setAtMeeting } from './by-meeting.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../records/entry.ts';
import { whenAsked } from '../once.ts';

/** Says which of the key messages of its meeting one is, as its address has it. */
export type MessageNumbers = (message: Place) => number;

/** Where a key message stands, by which it is known also in an extract that leaves out some of its fields. */
type Place = Pick<Entry, 'file' | 'section'>;

/** Numbers the key messages of each meeting: as they say themselves, or else by their place among all of it, in the order of its files. */
export function numberMessages({ entries }: Content): MessageNumbers {
  const numbers = whenAsked(() => readNumbers(entries['key-message']));
  return (message) => {
    const number = numbers().get(placeOf(message));
    if (number === undefined) throw new TypeError(`${message.file} has no such key message.`);
    return number;
  };
}

function readNumbers(messages: readonly Entry<'key-message'>[]): Map<string, number> {
  const counts: ByMeeting<number> = new Map();
  const numbers = new Map<string, number>();
  for (const message of messages) {
    const count = setAtMeeting(counts, message, (atMeeting(counts, message) ?? 0) + 1);
    numbers.set(placeOf(message), message.data.number ?? count);
  }
  return numbers;
}

function placeOf({ file, section }: Place): string {
  return section === null ? file : `${file}#${String(section)}`;
}
