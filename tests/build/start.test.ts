import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/publish/serve.ts';
import { makeFolder } from '../folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { findPort } from '../../scripts/find-port.ts';
import { takePort } from './port.ts';
import { startScript } from './process.ts';
import { siteToBuild } from './site.ts';

const siteBelow = { ...siteToBuild, 'site.md': siteToBuild['site.md'].replace('elm.example/', 'elm.example/minutes/') };

describe('npm start', { timeout: 60_000 }, () => {
  test('publishes and serves the site as a host would', async () => {
    const folder = makeFolder(siteBelow);
    const port = await findPort();
    const args = [
      '--content',
      folder,
      '--out',
      path.join(makeFolder({}), 'dist'),
      '--port',
      String(port),
      '--no-search',
    ];
    await startScript('start.ts', args).until(`The site is at http://localhost:${String(port)}/minutes/`);
    const get = (address: string) => fetch(`http://localhost:${String(port)}${address}`, { redirect: 'manual' });

    const page = await get('/minutes/boards/council/2026-01-12/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await page.text()).toContain('mend the well');

    for (const [from, to] of [
      ['/', '/minutes/'],
      ['/minutes', '/minutes/'],
      ['/minutes/boards/council/2026-01-12?x', '/minutes/boards/council/2026-01-12/?x'],
    ] as const) {
      const { status, headers } = await get(from);
      expect([from, status, headers.get('location')]).toEqual([from, 302, to]);
    }

    for (const address of ['/minutes/nothing/', '/elsewhere/', '/minutes/..%2f..%2f..%2f..%2fetc%2fpasswd']) {
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    }

    expect((await ask(port, '//')).status).toBe(404);
    await expect(ask(port, '/minutes/theme.css', { Range: 'bytes=5-3' })).rejects.toThrow();

    const file = await get('/minutes/files/boards/council/meetings/2026-01-12/papers/estimate.csv');
    expect(await file.text()).toBe('work,pounds\nrope,40\n');
  });

  test('sends nobody on to another host', async () => {
    const port = await findPort();
    await serve({ folder: makeFolder({ 'boards/index.html': '' }), base: '/' }, port);
    expect(await ask(port, '/.//boards')).toEqual({ status: 302, location: '/boards/' });
  });

  test('says at once that the port is taken', async () => {
    const { port } = await takePort();
    const { status, stdout, stderr } = runScript('start.ts', ['--port', String(port)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Port ${String(port)} is taken by another program.`);
  });
});

/** Asks for a path as it stands, which `fetch` would put right. */
async function ask(
  port: number,
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; location: string | undefined }> {
  const [answer] = (await once(request({ port, path: address, headers }).end(), 'response')) as [IncomingMessage];
  for await (const _ of answer);
  return { status: answer.statusCode, location: answer.headers.location };
}
