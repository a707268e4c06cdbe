import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample site as it was published: its folder, and where it is served. */
    sampleSite: { readonly folder: string; readonly origin: string };
  }
}

/** Publishes the sample content as it stood on a fixed day, and serves it until all tests are finished. */
export default async function startSampleSite(project: TestProject): Promise<() => Promise<void>> {
  const root = path.join(import.meta.dirname, '..');
  const temporary = mkdtempSync(path.join(tmpdir(), 'minutebook-sample-'));
  const folder = path.join(temporary, 'site');
  const port = await findPort();
  const args = ['--content', path.join(root, 'content'), '--out', folder, '--as-at', '2026-11-22', '--port', port];
  const server = spawn(process.execPath, [path.join(root, 'scripts/start.ts'), ...args]);
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const look = (chunk: unknown) => {
      output += String(chunk);
      if (output.includes('The site is at')) resolve();
    };
    server.stdout.on('data', look);
    server.stderr.on('data', look);
    server.once('close', () => {
      reject(new Error(`The sample site was not published:\n${output}`));
    });
  });
  project.provide('sampleSite', { folder, origin: `http://localhost:${port}` });
  return async () => {
    server.kill();
    await once(server, 'close');
    rmSync(temporary, { recursive: true });
  };
}

async function findPort(): Promise<string> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
