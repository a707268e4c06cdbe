/** Runs a stage of a build and prints, when it is done, what it did and how long it took. */
export async function runStage<T>(doing: string, run: () => T | Promise<T>, done: (result: T) => string): Promise<T> {
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`${doing} …`);
  try {
    const result = await run();
    clearLine();
    console.log(`${done(result)} … ${secondsSince(start)}`);
    return result;
  } catch (error) {
    clearLine();
    throw error;
  }
}

/** "3.1 s", the time since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function clearLine(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}
