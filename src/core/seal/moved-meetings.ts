import { locate } from '../files/layout.ts';
import { readLink } from '../links.ts';
import type { Content } from '../reading/content.ts';

/** Where meetings stand now that were entered with another day, each by `board/meeting`, as `moved.md` says it to readers. */
export type MovedMeetings = ReadonlyMap<string, string>;

/** Reads which meetings have moved, from their addresses to their files. */
export function movedMeetings({ entries }: Content): MovedMeetings {
  const moved = entries.moved.flatMap(({ file, data }) =>
    data.moved.flatMap(({ from, to }): [string, string][] => {
      const [, old] = /^\/boards\/([^/]+\/\d{4}-\d{2}-\d{2}[^/]*)\/$/.exec(from) ?? [];
      const path = to === undefined ? null : readLink(to, file).path;
      const { kind, board, meeting } = (path === null ? null : locate(path)) ?? {};
      if (old === undefined || kind !== 'meeting' || board === undefined || meeting === undefined) return [];
      return [[old, `${board}/${meeting}`]];
    }),
  );
  return new Map(moved);
}
