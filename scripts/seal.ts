import { Command } from 'commander';
import { contentOption, runCommand } from './command.ts';
import { printVerdicts } from './seal/print-verdicts.ts';
import { sealFolder } from './seal/seal-folder.ts';

const exits = `
Exit codes: 0 when all is sealed, or every page holds; 1 when the content has errors, or a page does not hold;
and 2 when it could not run.`;

interface Options {
  readonly content: string;
  readonly board?: string | null;
  readonly verify?: boolean;
}

await runCommand(
  new Command('seal')
    .description(
      'Seals the minutes and corrections that are approved: each becomes the next page of its board’s chain.',
    )
    .addOption(contentOption())
    .option('--board <id>', 'only this board')
    .option('--verify', 'work out every seal again, and name the first page that does not hold')
    .addHelpText('after', exits)
    .action(({ content, board = null, verify = false }: Options) =>
      verify ? printVerdicts(content, board) : sealFolder(content, board),
    ),
);
