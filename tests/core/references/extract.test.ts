import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexContent } from '../../../src/core/references/indexed-content.ts';
import { type Content, readContent } from '../../../src/core/reading/content.ts';
import { extractOf } from '../../../src/core/references/extract.ts';
import { readFiles } from '../../../src/core/files/read-files.ts';
import { linkBook } from '../../../src/core/link/index.ts';
import { soundFolder } from '../../fixture.ts';

const january = 'boards/council/meetings/2026-01-12.md';
const february = 'boards/council/meetings/2026-02-09';

test('An extract holds what stands in its files, and all boards, people and topics.', async () => {
  const whole = await sound();
  const { boards, people, topics, meetings, decisions } = link(extractOf(whole, new Set([january])));
  expect([boards.length, people.length, topics.length]).toEqual([2, 4, 1]);
  expect(meetings.map(({ id }) => id)).toEqual(['2026-01-12']);
  expect(decisions.map(({ data }) => data.ref ?? data.title)).toEqual(['ELM 26/1', undefined, 'The bench']);
});

test('What an extract names and does not hold is left out, and a report on an action that is not there.', async () => {
  const extract = extractOf(await sound(), new Set([`${february}/meeting.md`, `${february}/02-well.md`]));
  expect(extract.entries.decision.map(({ data }) => [data.ref, data.implements])).toEqual([['ELM 26/2', []]]);
  expect(extract.entries['action-update']).toEqual([]);
  expect(extract.entries['agenda-item'].map(({ data }) => data.title)).toEqual(['The well']);
});

test('A record whose fields name nothing lost is the same record, and whose meeting is lost is none.', async () => {
  const whole = await sound();
  const extract = extractOf(whole, new Set([january, `${february}/01-minutes.md`]));
  const entry = whole.entries.decision.find(({ data }) => data.ref === 'ELM 26/1');
  expect(extract.entries.decision[0]).toBe(entry);
  expect(extract.entries['agenda-item'].every(({ file }) => file === january)).toBe(true);
});

test('An extract of any files can be linked.', async () => {
  const whole = await sound();
  const files = fc.subarray([...whole.sources.keys()]);
  fc.assert(
    fc.property(files, (some) => {
      const extract = extractOf(whole, new Set(some));
      const { meetings } = link(extract);
      expect(meetings).toHaveLength(extract.entries.meeting.length);
    }),
    { numRuns: 200 },
  );
});

const link = (content: Content) => linkBook(indexContent(content), '2026-06-01');
const sound = async () => (await readContent(readFiles(soundFolder))).content;
