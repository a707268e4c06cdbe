import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Adds a sentence to the text of one meeting of a content folder; gives back what takes it away again. */
export function editMeeting(content: string): () => void {
  const [meeting = ''] = globSync('boards/*/meetings/????-??-??.md', { cwd: content }).sort();
  const file = path.join(content, meeting);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}\nThe meeting was closed with thanks to all.\n`);
  return () => {
    writeFileSync(file, before);
  };
}
