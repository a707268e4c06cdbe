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

/** The one file that a new book is started with, and what `npm run new` is then given, as the guide has both. */
export function startOfGuide() {
  const site = /^```md site\.md\n([^]*?)^```$/m.exec(guide)?.[1] ?? '';
  const steps = /^## Starting with an empty book$[^]*?(?=^## )/m.exec(guide)?.[0] ?? '';
  const commands = Array.from(steps.matchAll(/`npm run new -- ([^`]+)`/g), ([, typed = '']) =>
    Array.from(typed.matchAll(/"([^"]*)"|\S+/g), ([whole, quoted]) => quoted ?? whole),
  );
  return { files: { 'site.md': site }, commands };
}
