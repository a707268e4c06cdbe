import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A script that is running. */
export interface Running {
  readonly child: ChildProcess;
  /** Waits until it has printed something. */
  until(text: string): Promise<void>;
  /** Ends it by a signal, and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a script that does not end by itself; it ends with the test. */
export function startScript(name: string, args: readonly string[]): Running {
  const script = path.join(import.meta.dirname, '../../scripts', name);
  const env = { ...process.env, VITEST: '' }; // Astro has no development server inside of a test.
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'close');
  };
  onTestFinished(() => end('SIGTERM'));
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = (chunk: unknown) => {
        output += String(chunk);
        if (output.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => {
        reject(new Error(`It ended without printing "${text}":\n${output}`));
      });
    });
  return { child, until, end };
}
