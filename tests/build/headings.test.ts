import path from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../browser/files.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { smallSite } from '../small-site.ts';

const meeting = 'boards/council/meetings/2026-02-09';

/** A meeting whose records each have a file, and a heading in it. */
const inFiles = {
  [`${meeting}/meeting.md`]: '---\ndate: 2026-02-09\nstatus: held\n---\n',
  [`${meeting}/01-well.md`]: '---\nnumber: "1"\ntitle: The well\n---\n\n## Depth\n\nDeep.\n',
  [`${meeting}/01-1-2-rope.md`]: '---\nnumber: "1.1.2"\ntitle: The rope\n---\n\n## Length\n\nLong.\n',
  [`${meeting}/06-1-bench.md`]: '---\nnumber: "6.1"\ntitle: The bench\n---\n\n## Place\n\nBy the well.\n',
  [`${meeting}/decisions/lid.md`]: '---\nitem: "1"\ntitle: The lid\n---\n\nA lid.\n\n## Material\n\nOak.\n',
  [`${meeting}/actions/key.md`]: '---\nowner: The clerk\ntitle: The key\n---\n\nFind it.\n\n## Keeper\n\nWho had it.\n',
  [`${meeting}/key-messages/water.md`]:
    '---\nheadline: Water\nitem: "1"\n---\n\nSoon.\n\n## Until then\n\nThe brook.\n',
};

test('A heading in the file of a record stands one level below the heading of the record, wherever that stands', () => {
  const out = path.join(makeFolder({}), 'dist');
  const content = makeFolder({ ...smallSite, ...inFiles });
  const { status } = runScript('build.ts', ['--content', content, '--out', out, '--no-search']);
  expect(status).toBe(0);
  const levels = (address: string) => {
    const page = readPages(out).find((each) => each.address === address);
    const headings = page?.dom.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [];
    return new Map(headings.map(({ textContent, tagName }) => [textContent.replace(/\s+/g, ' ').trim(), tagName]));
  };
  const minutes = levels('/boards/council/2026-02-09/');
  expect([minutes.get('1 The well'), minutes.get('Depth')]).toEqual(['h3', 'h4']);
  expect([minutes.get('1.1.2 The rope'), minutes.get('Length')]).toEqual(['h4', 'h5']);
  expect([minutes.get('6.1 The bench'), minutes.get('Place')]).toEqual(['h3', 'h4']);
  expect([minutes.get('Decision The lid'), minutes.get('Material')]).toEqual(['h4', 'h5']);
  expect([minutes.get('Action The key'), minutes.get('Keeper')]).toEqual(['h4', 'h5']);
  for (const address of ['/boards/council/2026-02-09/', '/boards/council/', '/key-messages/']) {
    expect([levels(address).get('Water'), levels(address).get('Until then')]).toEqual(['h3', 'h4']);
  }
});
