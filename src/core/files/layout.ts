import { idPattern } from '../schema/values.ts';
import type { Kind } from '../schema/kinds.ts';

/** What the path of a file says about the record in it. */
export interface Location {
  readonly kind: Kind | 'key-messages';
  /** The id of the board whose folder it is in. */
  readonly board?: string;
  /** The meeting whose file or folder it is: its date, with a suffix where it has one. */
  readonly meeting?: string;
  /** The record's own id, from the file's name. */
  readonly name: string;
}

const id = idPattern.source.slice(1, -1);
const meeting = String.raw`\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*`;

/** Every place that a Markdown file can have; a file anywhere else is an error. */
const places: readonly { kind: Location['kind']; pattern: RegExp; example: string }[] = [
  { kind: 'site', pattern: at('(?<name>site)'), example: 'site.md' },
  { kind: 'holidays', pattern: at('(?<name>holidays)'), example: 'holidays.md' },
  { kind: 'moved', pattern: at('(?<name>moved)'), example: 'moved.md' },
  { kind: 'person', pattern: at(`people/(?<name>${id})`), example: 'people/jane-doe.md' },
  { kind: 'topic', pattern: at(`topics/(?<name>${id})`), example: 'topics/mental-health.md' },
  { kind: 'board', pattern: inBoard('(?<name>board)'), example: 'boards/finance/board.md' },
  { kind: 'membership', pattern: inBoard(`members/(?<name>${id})`), example: 'boards/finance/members/jane-doe.md' },
  { kind: 'meeting', pattern: inMeeting('(?:/(?<name>meeting))?'), example: 'boards/finance/meetings/2026-01-31.md' },
  {
    kind: 'agenda-item',
    pattern: inMeeting(String.raw`/(?<name>\d[a-z0-9.-]*)`),
    example: 'boards/finance/meetings/2026-01-31/02-budget.md',
  },
  {
    kind: 'key-messages',
    pattern: inMeeting('/(?<name>key-messages)'),
    example: 'boards/finance/meetings/2026-01-31/key-messages.md',
  },
  ...inFolders('decision', 'decisions'),
  ...inFolders('action', 'actions'),
  ...inFolders('action-update', 'updates'),
  ...inFolders('paper', 'papers'),
  {
    kind: 'key-message',
    pattern: inMeeting(`/key-messages/(?<name>${id})`),
    example: 'boards/finance/meetings/2026-01-31/key-messages/budget-agreed.md',
  },
  { kind: 'seals', pattern: inBoard('(?<name>seals)'), example: 'boards/finance/seals.md' },
];

/** An example path of each kind of file, for reports and the guide. */
export const examplePaths = places.map(({ kind, example }) => ({ kind, path: example }));

/** The files that are called the same in every minute book: `site.md`, `board.md`. */
export const fixedFiles: ReadonlySet<string> = new Set(
  places.flatMap(({ pattern }) => {
    const [, name] = /\(\?<name>([a-z-]+)\)/.exec(pattern.source) ?? [];
    return name === undefined ? [] : [`${name}.md`];
  }),
);

/** Says what kind of record the Markdown file at a path holds; null where no record can be there. */
export function locate(path: string): Location | null {
  for (const { kind, pattern } of places) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const { board, meeting, name } = groups;
    return {
      kind,
      name: name ?? meeting ?? '',
      ...(board === undefined ? {} : { board }),
      ...(meeting === undefined ? {} : { meeting }),
    };
  }
  return null;
}

function at(pattern: string): RegExp {
  return new RegExp(String.raw`^${pattern}\.md$`);
}

function inBoard(pattern: string): RegExp {
  return at(`boards/(?<board>${id})/${pattern}`);
}

function inMeeting(pattern: string): RegExp {
  return inBoard(`meetings/(?<meeting>${meeting})${pattern}`);
}

function inFolders(kind: Kind, folder: string): { kind: Kind; pattern: RegExp; example: string }[] {
  const file = `${folder}/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)`;
  return [
    { kind, pattern: inMeeting(`/${file}`), example: `boards/finance/meetings/2026-01-31/${folder}/roof.md` },
    { kind, pattern: inBoard(file), example: `boards/finance/${folder}/roof.md` },
  ];
}
