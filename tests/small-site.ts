import { type Checked, checkFiles } from '../src/core/check-folder.ts';

/** The least that a content folder can hold: a site, a board and a meeting. */
export const smallSite = {
  'site.md': `---
title: Minutes of Elm
url: https://elm.example/
organisation: Elm Parish Council
description: The minutes of Elm Parish Council.
contact:
  name: The clerk
timeZone: Europe/London
language: en-GB
---
`,
  'boards/council/board.md': `---
name: Elm Parish Council
kind: parish
venue: The Village Hall
start: "19:30"
standingItems:
  - Apologies
  - Minutes of the last meeting
  - Matters arising
  - Any other business
---
`,
  'boards/council/meetings/2026-01-12.md': `---
date: 2026-01-12
status: held
---
## 1. Apologies

There were none.

## 2. The well

### Decision

- Outcome: agreed

The council agreed to mend the well.

### Action

- Ref: A 26/1
- Owner: Ada Moss
- Due: 2026-03-01

Find somebody who can mend the well.
`,
} as const;

/** The small site with some files added or put in the place of its own, checked. */
export function checkSmallSite(files: Readonly<Record<string, string>> = {}): Promise<Checked> {
  const all = Object.entries({ ...smallSite, ...files });
  return checkFiles(
    all.map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, size: bytes.length, bytes };
    }),
  );
}
