import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An edit of the minutes of the last meeting of a content folder that was held; it can be made again and again. */
export interface Edit {
  /** What it adds. */
  readonly adds: string;
  /** The words that a page shows once more after it. */
  readonly words: string;
  readonly make: (content: string) => void;
}

/** Adds a sentence to the first item, before the others. */
export const addSentence: Edit = {
  adds: 'a sentence',
  words: 'The chair welcomed everybody.',
  make: (content) => {
    edit(content, (minutes) => minutes.replace(/^## 1\. .*\n\n(?:- .*\n)*\n/m, `$&${addSentence.words}\n\n`));
  },
};

/** Adds an action to the last item. */
export const addAction: Edit = {
  adds: 'an action',
  words: 'Write to everybody who was there.',
  make: (content) => {
    edit(content, (minutes) => {
      const number = String(minutes.split('\n### Action').length);
      return `${minutes}\n### Action\n\n- Ref: LATER ${number}\n- Owner: The clerk\n\n${addAction.words}\n`;
    });
  },
};

export const edits: readonly Edit[] = [addSentence, addAction];

/** Undoes at the end what edits a function makes. */
export async function withEdits<Result>(content: string, make: () => Promise<Result>): Promise<Result> {
  const file = lastMeeting(content);
  const before = readFileSync(file);
  try {
    return await make();
  } finally {
    writeFileSync(file, before);
  }
}

/** The file of the minutes that edits are made in. */
export function lastMeeting(content: string): string {
  const meetings = globSync(path.join(content, 'boards/*/meetings/????-??-??.md')).sort();
  return meetings.findLast((file) => readFileSync(file, 'utf8').includes('\nstatus: held\n')) ?? '';
}

function edit(content: string, change: (minutes: string) => string): void {
  const file = lastMeeting(content);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
