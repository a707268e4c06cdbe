import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveCompressed } from '../../scripts/bench/gzip-server.ts';
import type { SearchManifest } from '../../src/search/table.ts';
import { smallSite } from '../small-site.ts';

/** A front with its books, published below `/north/` and served. */
export interface FederationSite {
  /** The folder of the front. */
  readonly folder: string;
  readonly origin: string;
  readonly stop: () => void;
}

const run = promisify(execFile);

/** Builds the books of Elm, which has mended its well, and of Oak, which has mended the road to its quarry; eight more bodies have the book of Oak. */
export async function startFederation(): Promise<FederationSite> {
  const root = mkdtempSync(path.join(tmpdir(), 'minutebook-federation-'));
  const folder = path.join(root, 'site/north');
  const books = [path.join(root, 'elm'), path.join(root, 'oak')] as const;
  await Promise.all([build(root, 'elm', {}), build(root, 'oak', oak)]);
  const copies = Array.from({ length: 8 }, (_, index) => copyBook(books[1], `ash-${String(index + 1)}`));
  write(path.join(root, 'front'), { 'site.md': addressed('', 'Minutes of the north', 'The North') });
  await runScript('federate.ts', ['--content', path.join(root, 'front'), '--out', folder, ...books, ...copies]);
  const server = await serveCompressed(path.join(root, 'site'));
  const stop = () => {
    server.stop();
    rmSync(root, { recursive: true });
  };
  return { folder, origin: server.origin, stop };
}

const oak = {
  'boards/roads/board.md': '---\nname: Roads Panel\nkind: parish\n---\n',
  'boards/roads/meetings/2026-03-09.md': `---
date: 2026-03-09
status: held
---
## 1. The quarry road

### Decision

- Outcome: agreed

The panel agreed to mend the road to the quarry.
`,
};

async function build(root: string, name: string, files: Readonly<Record<string, string>>): Promise<void> {
  const content = path.join(root, `${name}-content`);
  const body = name === 'elm' ? 'Elm Parish Council' : 'Oak Town Council';
  write(content, {
    ...(name === 'elm' ? smallSite : {}),
    ...files,
    'site.md': addressed(`${name}/`, `Minutes of ${name}`, body),
  });
  await runScript('build.ts', ['--content', content, '--out', path.join(root, name), '--as-at', '2026-05-01']);
}

function addressed(place: string, title: string, organisation: string): string {
  return smallSite['site.md']
    .replace(/^url: .*$/m, `url: https://x.example/north/${place}`)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^organisation: .*$/m, `organisation: ${organisation}`);
}

/** Nothing that a search reads says where its book lies, save the summary of its manifest. */
function copyBook(book: string, name: string): string {
  const copy = path.join(path.dirname(book), name);
  cpSync(book, copy, { recursive: true });
  const file = path.join(copy, 'search/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as SearchManifest;
  const summary = { ...manifest.book, base: `/north/${name}/`, organisation: `Parish of ${name}` };
  writeFileSync(file, JSON.stringify({ ...manifest, book: summary }));
  return copy;
}

async function runScript(name: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [path.join(import.meta.dirname, '../../scripts', name), ...args]);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
