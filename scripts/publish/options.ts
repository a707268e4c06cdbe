import { InvalidArgumentError, Option } from 'commander';
import { date } from '../../src/core/schema/values.ts';
import { contentOption } from '../command.ts';

/** The options of every script that publishes. */
export const publishOptions = () => [
  contentOption(),
  new Option('--out <folder>', 'the folder to publish to').default('dist'),
  new Option('--no-search', 'leave the search index out'),
  coldOption('make everything afresh, using nothing from the last build'),
  asAtOption('the day from which “overdue” and “next” are worked out'),
];

/** The option that makes no use of what was kept. */
export const coldOption = (description: string) => new Option('--cold', description).default(false);

/** The option that names the day of the book. */
export const asAtOption = (description: string) =>
  new Option('--as-at <date>', `${description} (default: today)`).argParser(parseDate);

/** The option that names the port to serve on. */
export const portOption = () =>
  new Option('--port <number>', 'the port to use on this machine').argParser(parsePort).default(4321);

function parseDate(text: string): string {
  const result = date.safeParse(text);
  if (!result.success) throw new InvalidArgumentError('Write a date that exists, like 2026-01-31.');
  return result.data;
}

function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new InvalidArgumentError('Write a whole number from 0 to 65535.');
  }
  return Number(text);
}
