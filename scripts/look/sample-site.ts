import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPort } from '../find-port.ts';
import { projectFolder } from '../publish/project.ts';

/** The sample site as it was published. */
export interface SampleSite {
  readonly folder: string;
  /** Where it is served. */
  readonly origin: string;
  /** Ends the server and takes the folder away. */
  readonly stop: () => Promise<void>;
}

/** Publishes the sample content as it stood on a fixed day, and serves it. */
export async function startSampleSite(): Promise<SampleSite> {
  const content = path.join(projectFolder, 'content');
  const temporary = mkdtempSync(path.join(tmpdir(), 'minutebook-sample-'));
  const folder = path.join(temporary, 'site');
  const port = String(await findPort());
  const args = ['--content', content, '--out', folder, '--as-at', '2026-11-22', '--port', port];
  const server = spawn(process.execPath, [path.join(projectFolder, 'scripts/start.ts'), ...args]);
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
  const stop = async () => {
    server.kill();
    await once(server, 'close');
    rmSync(temporary, { recursive: true });
  };
  return { folder, origin: `http://localhost:${port}`, stop };
}
