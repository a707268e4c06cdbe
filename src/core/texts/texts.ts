import type { Entry } from '../records/entry.ts';
import { parseSections } from '../records/file-sections.ts';
import { readAnchors } from '../markdown/anchors.ts';
import { type FileText, writeFileText } from '../markdown/file-text.ts';
import type { Source } from '../frontmatter/source.ts';
import { takeText, type TextPlace } from '../reading/text-place.ts';

/** How many texts are remembered that are not in memory, because they were not kept there when their files were read. */
const remembered = 6;

/** Files that were read, and where the texts of some are kept. */
interface Files {
  readonly sources: ReadonlyMap<string, Source>;
  readonly texts: ReadonlyMap<string, TextPlace>;
}

/** Finds the text of the file that a record is in: as it was kept when the file was read, or else written again. */
export function makeTexts({ sources, texts }: Files): (entry: Entry) => FileText {
  const recent = new Map<string, FileText>();
  return (entry) => {
    const known = recent.get(entry.file);
    if (known !== undefined) return known;
    const kept = texts.get(entry.file);
    if (kept instanceof Uint8Array) return kept;
    const text = (kept === undefined ? null : takeText(kept)) ?? writeText(sources.get(entry.file), entry);
    recent.set(entry.file, text);
    if (recent.size > remembered) recent.delete([...recent.keys()][0] ?? '');
    return text;
  };
}

function writeText(source: Source | undefined, entry: Entry): FileText {
  if (source === undefined) throw new TypeError(`${entry.file} was not read.`);
  const { root, file } = parseSections(source);
  return Buffer.from(writeFileText(root, file, entry.kind === 'paper' ? readAnchors(root) : null));
}
