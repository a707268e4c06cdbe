import path from 'node:path/posix';
import { type Fields, readFields, toYaml } from './written-fields.ts';

/** A record of a meeting's file, with its text as it was typed. */
interface Piece {
  readonly kind: 'meeting' | 'agenda-item' | 'decision' | 'action' | 'action-update' | 'key-message';
  readonly level: number;
  readonly fields: Fields;
  readonly lines: string[];
}

const folders = {
  decision: 'decisions/d',
  action: 'actions/a',
  'action-update': 'updates/u',
  'key-message': 'key-messages/m',
  'agenda-item': '',
  meeting: '',
} as const;

const keywords = { Decision: 'decision', Action: 'action', 'Action update': 'action-update' } as const;

/** Writes each meeting of one file as a folder in which every record has a file of its own. */
export function splitMeetings(files: ReadonlyMap<string, string>): Map<string, string> {
  const split = new Map<string, string>();
  for (const [file, text] of files) {
    if (/\/meetings\/[^/]+\.md$/.test(file)) for (const [name, part] of splitMeeting(file, text)) split.set(name, part);
    else split.set(file, text);
  }
  return split;
}

/** Writes one meeting as a folder. */
export function splitMeeting(file: string, text: string): Map<string, string> {
  const [, frontmatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const { pieces, footnotes } = readPieces(body);
  const folder = file.replace(/\.md$/, '');
  return new Map(
    pieces.map((piece, index) => {
      const name = piece.kind === 'meeting' ? 'meeting' : `${folders[piece.kind]}${String(index).padStart(3, '0')}`;
      const target = `${folder}/${name}.md`;
      const words = piece.lines.join('\n').trim();
      const notes = footnotes.filter((note) => words.includes(note.slice(0, note.indexOf(':'))));
      const fields = piece.kind === 'meeting' ? frontmatter : toYaml(piece.fields);
      return [target, moveLinks(`---\n${fields}---\n${[words, ...notes].join('\n\n')}\n`, file, target)];
    }),
  );
}

function readPieces(body: string): { pieces: Piece[]; footnotes: string[] } {
  const meeting: Piece = { kind: 'meeting', level: 1, fields: {}, lines: [] };
  const pieces = [meeting];
  const footnotes: string[] = [];
  const open = [meeting];
  let inKeyMessages = false;
  for (const line of body.split('\n')) {
    const [, marks, heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks === undefined) {
      if (/^\[\^[^\]]+\]: /.test(line)) footnotes.push(line);
      else open.at(-1)?.lines.push(line);
      continue;
    }
    const level = marks.length;
    if (level === 2) inKeyMessages = heading === 'Key messages';
    if (level === 2 && inKeyMessages) continue;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const piece = inKeyMessages ? keyMessage(level, heading) : readHeading(level, heading, open);
    if (piece === null) open.at(-1)?.lines.push(`${'#'.repeat(level + 1 - (open.at(-1)?.level ?? 1))} ${heading}`);
    else {
      pieces.push(piece);
      open.push(piece);
    }
  }
  return { pieces: pieces.map(takeFields), footnotes };
}

function keyMessage(level: number, headline: string): Piece {
  return { kind: 'key-message', level, fields: { headline }, lines: [] };
}

function readHeading(level: number, heading: string, open: readonly Piece[]): Piece | null {
  const above = open.findLast(({ kind }) => kind === 'agenda-item')?.fields.number;
  const item = typeof above === 'string' ? above : undefined;
  const [, number, title] = /^(\d[\w./]*)[.:)] (.*)$/.exec(heading) ?? [];
  if (number !== undefined && title !== undefined && (level === 2 || number.startsWith(`${item ?? ''}.`))) {
    return { kind: 'agenda-item', level, fields: { number, title }, lines: [] };
  }
  const [, word, which, name] = /^(Decision|Action update|Action)(?: (\d+))?(?:: (.*))?$/.exec(heading) ?? [];
  if (word === undefined) return null;
  const fields = {
    ...(item === undefined ? {} : { item }),
    ...(which === undefined ? {} : { number: which }),
    ...(name === undefined ? {} : { title: name }),
  };
  return { kind: keywords[word as keyof typeof keywords], level, fields, lines: [] };
}

function takeFields(piece: Piece): Piece {
  if (piece.kind === 'meeting') return piece;
  const { fields, rest } = readFields(piece.lines);
  return { ...piece, fields: { ...piece.fields, ...fields }, lines: rest };
}

function moveLinks(text: string, from: string, to: string): string {
  return text.replace(/\]\((?![a-z]+:)([^)#]+)/g, (_, url: string) => {
    const target = path.join(path.dirname(from), url);
    return `](${path.relative(path.dirname(to), target)}`;
  });
}
