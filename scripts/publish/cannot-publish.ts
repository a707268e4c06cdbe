import { exitCodes } from '../command.ts';

/** A build cannot run, or a site not be served, for a reason that one line can tell. */
export class CannotPublish extends Error {
  override name = 'CannotPublish';
}

/** Runs something and, where it cannot be done, says why and leaves the exit code for that. */
export async function explainRefusal(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CannotPublish)) throw error;
    console.error(error.message);
    process.exitCode = exitCodes.failed;
  }
}
