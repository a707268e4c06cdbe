import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a script as a person does, away from a terminal, and gives what it wrote and its exit code. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
) {
  const script = join(import.meta.dirname, '../../scripts', name);
  const { GITHUB_STEP_SUMMARY: _, GITHUB_WORKSPACE: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
