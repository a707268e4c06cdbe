import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lastMeeting } from '../../scripts/bench/edit-meeting.ts';
import { makeFolder } from '../folder.ts';
import { generateContent } from '../generated.ts';
import { runScript } from '../scripts/run-script.ts';
import { hashFiles } from './site.ts';

test(
  'What is done later leaves the pages of past years and months as they were, byte for byte.',
  { timeout: 60_000 },
  () => {
    const content = generateContent(600);
    const out = path.join(makeFolder({}), 'dist');
    const build = () => {
      const parameters = ['--content', content, '--out', out, '--as-at', '2026-01-01', '--no-search'];
      expect(runScript('build.ts', parameters).status).toBe(0);
      return Object.entries(hashFiles(out));
    };
    const before = build();
    const records = ['Decision\n\n- Ref: LATE\n- Outcome: agreed', 'Action\n\n- Ref: LATER\n- Owner: The clerk'];
    const text = records.map((record) => `\n### ${record}\n\nSee to it.\n`).join('');
    appendFileSync(lastMeeting(content), text);
    const after = new Map(build());
    const changed = before.filter(([file, digest]) => after.get(file) !== digest).map(([file]) => file);
    expect(changed).toContain('actions/index.html');
    expect(changed.some((file) => file.startsWith('decisions/2025/'))).toBe(true);
    const past = (file: string) => /^(?:actions|decisions|topics|data)\/.*\b(?:200\d|201\d|202[0-4])\b/.test(file);
    expect(before.filter(([file]) => past(file)).length).toBeGreaterThan(300);
    expect(changed.filter(past)).toEqual([]);
  },
);
