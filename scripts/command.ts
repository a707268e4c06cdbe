import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ContentFolderError } from '../src/core/files/read-files.ts';
import { ContentError } from '../src/core/load-book.ts';

/** What a command ends with: nothing wrong, something wrong with the content or the request, or it could not run. */
export const exitCodes = { fine: 0, wrong: 1, failed: 2 } as const;

/** What a command was asked for cannot be done; the message says why in one line. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** The option that names the content folder. */
export function contentOption(): Option {
  return new Option('--content <folder>', 'the content folder').default('content');
}

/** Reads how many of something are asked for. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1 to 9999999.');
  return Number(text);
}

/** Runs a command to its end, and turns whatever stops it into a message and an exit code, once all output is written. */
export async function runCommand(command: Command): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  for (const each of [command, ...command.commands]) each.exitOverride();
  try {
    await command.parseAsync();
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** Whoever reads the output may stop reading, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.failed;
  if (error instanceof Refusal || error instanceof ContentError) {
    console.error(error.message.trimEnd());
    return exitCodes.wrong;
  }
  console.error(isForeseen(error) ? error.message : error);
  return exitCodes.failed;
}

/** Anything but the content folder and the operating system is a fault of the program, whose trace is shown. */
function isForeseen(error: unknown): error is Error {
  return error instanceof ContentFolderError || (error instanceof Error && 'syscall' in error);
}
