import { Command, Option } from 'commander';
import { checkFolder, isSound } from '../src/core/check-folder.ts';
import { dueOf } from '../src/core/due/index.ts';
import { bookOf } from '../src/core/load-book.ts';
import { formatDue, formatDueJson } from '../src/core/reports/due.ts';
import { formatHuman } from '../src/core/reports/human.ts';
import { todayOf } from '../src/core/today.ts';
import { contentOption, exitCodes, Refusal, runCommand } from './command.ts';
import { findBoard } from './new/known-board.ts';
import { asAtOption } from './publish/options.ts';
import { humanOptions } from './terminal.ts';

interface Wish {
  readonly content: string;
  readonly board?: string;
  readonly asAt?: string;
  readonly format: 'human' | 'json';
}

const exits = `
Exit codes: 0 when nothing is overdue, 1 when something is, and 2 when it could not run,
for example because the content has errors.`;

await runCommand(
  new Command('due')
    .description('Lists what the clerk of each board has to do, by when, and how the day was worked out.')
    .addOption(contentOption())
    .option('--board <id>', 'only this board')
    .addOption(asAtOption('the day from which “overdue” is worked out'))
    .addOption(new Option('--format <form>', 'the format of the list').choices(['human', 'json']).default('human'))
    .addHelpText('after', exits)
    .action(async (wish: Wish) => {
      try {
        await list(wish);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        console.error(error.message.trimEnd());
        process.exitCode = exitCodes.failed;
      }
    }),
);

async function list({ content, board, asAt, format }: Wish): Promise<void> {
  const checked = await checkFolder(content);
  if (board !== undefined) findBoard(checked, board);
  if (!isSound(checked)) throw new Refusal(formatHuman(checked, humanOptions(content)));
  const book = bookOf(checked, asAt ?? todayOf(checked));
  const boards = book.boards.filter(({ id }) => board === undefined || id === board);
  const due = boards.flatMap((each) => dueOf(each, book));
  const text = format === 'json' ? formatDueJson(due, book.asAt) : formatDue(due, book.asAt, humanOptions(content));
  process.stdout.write(text);
  process.exitCode = due.some(({ isOverdue }) => isOverdue) ? exitCodes.wrong : exitCodes.fine;
}
