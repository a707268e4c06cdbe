import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../GUIDE.md', import.meta.url), 'utf8');

/** The examples of the guide that name a file, as a content folder. */
export function filesOfGuide() {
  const examples = guide.matchAll(/^```md (\S+)\n([^]*?)^```$/gm);
  return Array.from(examples, ([, path = '', text = '']) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, bytes };
  });
}
