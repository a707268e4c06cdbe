import { globSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { openPage } from '../browser.ts';
import { makeFolder } from '../folder.ts';
import { generateContent } from '../generated.ts';
import { findPort } from '../../scripts/find-port.ts';
import { startScript } from './process.ts';
import { brokenSite, siteToBuild } from './site.ts';

const file = 'boards/council/meetings/2026-01-12.md';

/** How long a page may take on a machine that is busy with other things, in milliseconds. */
const patience = 25_000;

/** Follows a content folder for the length of a test, and says where its site is. */
async function startDev(content: string): Promise<string> {
  const port = await findPort();
  const site = `http://localhost:${String(port)}`;
  await startScript('dev.ts', ['--content', content, '--port', String(port)]).until(`The site is at ${site}/`);
  return site;
}

test(
  'npm run dev follows edits, errors, new files and deleted ones, in a browser that nobody touches',
  { timeout: 60_000 },
  async () => {
    const content = makeFolder(siteToBuild);
    const site = await startDev(content);
    const write = (name: string, text: string) => {
      writeFileSync(path.join(content, name), text);
    };
    const page = await openPage();
    const shows = (text: string) => page.getByText(text).first().waitFor({ timeout: patience });

    await page.goto(`${site}/boards/council/2026-01-12/`);
    await shows('The council agreed to mend the well.');

    write(file, siteToBuild[file].replace('agreed to mend', 'declined to mend'));
    await shows('The council declined to mend the well.');

    write(file, brokenSite[file]);
    await shows('The content has errors');
    const report = await page.locator('pre').innerText();
    expect(report).toContain(`${file}:3:1 error choice-value`);
    expect(report).toContain('expected one of');

    write(file, siteToBuild[file]);
    await shows('The council agreed to mend the well.');

    await page.goto(`${site}/boards/council/`);
    const next = page.locator('a[href="/boards/council/2026-02-09/"]');
    expect(await next.count()).toBe(0);
    write('boards/council/meetings/2026-02-09.md', '---\ndate: 2026-02-09\nstatus: cancelled\n---\n');
    await next.first().waitFor({ timeout: patience });
    rmSync(path.join(content, 'boards/council/meetings/2026-02-09.md'));
    await next.first().waitFor({ state: 'detached', timeout: patience });

    const papers = 'boards/council/meetings/2026-01-12/papers';
    const paper = await fetch(`${site}/files/${papers}/estimate.csv`);
    expect(await paper.text()).toBe(siteToBuild[`${papers}/estimate.csv`]);
    symlinkSync('/etc/hostname', path.join(content, `${papers}/name.txt`));
    for (const hidden of [file, `${papers}/name.txt`, `${papers}/none.csv`, '%ff.csv']) {
      expect([hidden, (await fetch(`${site}/files/${hidden}`)).ok]).toEqual([hidden, false]);
    }
  },
);

test(
  'npm run dev shows an edit that is saved while one browser listens and another is loading the page',
  { timeout: 60_000 },
  async () => {
    const content = makeFolder(siteToBuild);
    const site = await startDev(content);
    const other = await openPage();
    const connected = other.waitForEvent('console', (message) => message.text() === '[vite] connected.');
    await Promise.all([connected, other.goto(`${site}/boards/council/`)]);

    const page = await openPage();
    const held: Route[] = [];
    await page.route('**/@vite/client', (route) => void held.push(route), { times: 1 });
    const address = `${site}/boards/council/2026-01-12/`;
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByText('The council agreed to mend the well.').first().waitFor({ timeout: patience });
    await vi.waitUntil(() => held.length > 0, { timeout: patience });

    const edited = siteToBuild[file].replace('agreed to mend', 'declined to mend');
    writeFileSync(path.join(content, file), edited);
    await vi.waitUntil(
      async () => {
        const now = await fetch(address, { headers: { Accept: 'text/html' } });
        return (await now.text()).includes('declined to mend');
      },
      { timeout: patience, interval: 100 },
    );
    await held[0]?.continue();
    await page.getByText('The council declined to mend the well.').first().waitFor({ timeout: patience });
  },
);

test(
  'npm run dev answers although a browser went away while its page waited for another to be made',
  { timeout: 60_000 },
  async () => {
    const content = makeFolder(siteToBuild);
    const site = await startDev(content);
    const ask = (signal: AbortSignal | null = null) =>
      fetch(`${site}/boards/council/2026-01-12/`, { headers: { Accept: 'text/html' }, signal });
    const edit = (word: string) => {
      writeFileSync(path.join(content, file), siteToBuild[file].replace('agreed to mend', `${word} to mend`));
    };

    const first = ask(); // The first page takes some seconds, for all modules to be loaded.
    await setTimeout(300);
    edit('declined');
    await setTimeout(300);
    await ask(AbortSignal.timeout(200)).catch(() => undefined); // On a quick machine it may be answered.
    expect((await first).status).toBe(200);

    edit('refused');
    await vi.waitUntil(
      async () => (await (await ask(AbortSignal.timeout(patience))).text()).includes('refused to mend'),
      {
        timeout: 20_000,
        interval: 100,
      },
    );
  },
);

test(
  'npm run dev shows an edit of a large folder before it is checked, and then what is wrong with it',
  { timeout: 60_000 },
  async () => {
    const content = generateContent(800);
    expect(globSync('**/*.md', { cwd: content }).length).toBeGreaterThan(1000);
    const site = await startDev(content);
    const write = (text: string) => {
      const frontmatter = '---\ndate: 1990-05-05\nstatus: held\n---\n';
      writeFileSync(path.join(content, 'boards/council/meetings/1990-05-05.md'), frontmatter + text);
    };
    const page = await openPage();
    const shows = (text: string) => page.getByText(text).first().waitFor({ timeout: 20_000 });

    write('## 1. Wells\n\nThe well leaks.\n');
    await page.goto(`${site}/boards/council/1990-05-05/`);
    await shows('The well leaks.');

    write('## 1. Wells\n\nThe well is dry.\n\n### Decision\n\nDig.\n\n### Decision\n\nDeeper.\n');
    await shows('The content has errors');
    expect(await page.locator('pre').first().innerText()).toContain('1990-05-05.md:13:1 error unnumbered');

    write('## 1. Wells\n\nThe well is full.\n');
    await shows('The well is full.');
    write('## 1. Wells\n\nThe well is full, and its water clear.\n');
    await shows('its water clear');

    const action = '### Action\n\n- Ref: WELL 1\n- Owner: The well-digger\n\nKeep it so.\n';
    write(`## 1. Wells\n\nThe well is full.\n\n${action}`);
    await shows('Keep it so.');
    await page.goto(`${site}/boards/council/actions/owners/`); // All of it is there although the first page needed little.
    await shows('The well-digger');
    expect(await page.locator('main li').count()).toBeGreaterThan(3);
    const actions = await fetch(`${site}/data/actions/1990.json`);
    expect(await actions.text()).toContain('Keep it so.');
    await page.goto(`${site}/boards/council/1990-05-05/`);
    write(`## 1. Wells\n\nThe well is full.\n\n${action.replace('Keep', 'Leave')}`);
    await shows('Leave it so.');
    const changed = await fetch(`${site}/data/actions/1990.json`);
    expect(await changed.text()).toContain('Leave it so.');
    expect((await (await fetch(`${site}/data/actions/2010.json`)).json()) as unknown[]).not.toEqual([]);
  },
);
