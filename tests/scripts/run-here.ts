import { join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';

let runs = 0;

/**
 * Runs a script in this process, and gives what `runScript` gives: a process of its own takes most of its time to load
 * modules that are loaded here. The file of the script is run anew each time; what it imports stays loaded.
 */
export async function runHere(name: string, args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const put = (stream: keyof typeof written) => (text: unknown) => {
    written[stream] += String(text);
    return true;
  };
  const printTo =
    (stream: keyof typeof written) =>
    (message?: unknown, ...more: unknown[]) => {
      written[stream] += `${format(message, ...more)}\n`;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(put('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(put('stderr')),
    vi.spyOn(console, 'log').mockImplementation(printTo('stdout')),
    vi.spyOn(console, 'error').mockImplementation(printTo('stderr')),
  ];
  const { argv, exitCode } = process;
  const listeners = process.stdout.listeners('error');
  try {
    process.argv = [process.execPath, name, ...args];
    process.exitCode = undefined;
    await import(/* @vite-ignore */ `${join(import.meta.dirname, '../../scripts', name)}?run=${String(runs++)}`);
    return { status: takeStatus(), ...written };
  } finally {
    Object.assign(process, { argv, exitCode });
    for (const each of process.stdout.listeners('error'))
      if (!listeners.includes(each)) process.stdout.off('error', each as () => void);
    for (const spy of spies) spy.mockRestore();
  }
}

function takeStatus(): number {
  const { exitCode } = process;
  return typeof exitCode === 'number' ? exitCode : 0;
}
