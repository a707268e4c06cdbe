import path from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import type { Checked } from '../src/core/check-folder.ts';
import { boardKinds } from '../src/core/schema/board.ts';
import { meetingSchema } from '../src/core/schema/meeting.ts';
import { expectations, type Form } from '../src/core/schema/forms.ts';
import { date, id, ref, text } from '../src/core/schema/values.ts';
import { contentOption, runCommand } from './command.ts';
import { type ActionWish, draftAction } from './new/action.ts';
import { draftBoard } from './new/board.ts';
import { draftMeeting, type MeetingWish } from './new/meeting.ts';
import { draftPaper, type PaperWish } from './new/paper.ts';
import { addSheet, type Sheet } from './new/sheet.ts';

/** The options that a command cannot do without: commander would ask for one after the other. */
const neededOptions = new Set<Option>();

type WithContent<T> = T & { content: string };

const meetingKinds = meetingSchema.shape.kind.unwrap().options;

const board = command('board', 'a board, committee or panel')
  .addArgument(idArgument('id', 'its id, part of its address for ever, like `finance`'))
  .addOption(needed(textOption('--name <name>', 'its full name')))
  .addOption(needed(new Option('--kind <kind>', 'what kind of body it is').choices(boardKinds)))
  .action((id: string, wish: WithContent<{ name: string; kind: string }>) =>
    add(wish.content, (checked) => draftBoard(checked, id, wish)),
  );

const meeting = command('meeting', 'the agenda of a board’s next meeting')
  .addArgument(idArgument('board', 'the id of the board'))
  .addArgument(new Argument('<date>', 'its date, like 2026-01-31').argParser(parser(date, 'date')))
  .addOption(
    new Option('--suffix <word>', 'a word to tell it from another meeting on that day, like `special`').argParser(
      parseSuffix,
    ),
  )
  .addOption(new Option('--kind <kind>', 'what kind of meeting it is').choices(meetingKinds))
  .action((board: string, day: string, wish: WithContent<MeetingWish>) =>
    add(wish.content, (checked) => draftMeeting(checked, board, day, wish)),
  );

const paper = command('paper', 'a paper for a meeting, or for the board in general')
  .addArgument(idArgument('board', 'the id of the board'))
  .addArgument(idArgument('id', 'its id, part of its address for ever, like `roof-survey`'))
  .addOption(needed(textOption('--title <title>', 'its title')))
  .addOption(textOption('--meeting <meeting>', 'the meeting that it is for, like 2026-01-31'))
  .action((board: string, id: string, wish: WithContent<PaperWish>) =>
    add(wish.content, (checked) => draftPaper(checked, board, id, wish)),
  );

const action = command('action', 'an action that was raised between meetings')
  .addArgument(idArgument('board', 'the id of the board'))
  .addArgument(idArgument('id', 'the name of its file, like `roof-repair`'))
  .addOption(needed(textOption('--owner <owner>', 'who is to do it: the id of a person, or a name')))
  .addOption(needed(textOption('--title <title>', 'a few words that say what it is about')))
  .addOption(new Option('--due <date>', 'the day by which it is to be done').argParser(parser(date, 'date')))
  .addOption(new Option('--date <date>', 'the day it was raised, if not today').argParser(parser(date, 'date')))
  .addOption(new Option('--ref <ref>', 'its reference, if not the board’s next').argParser(parser(ref, 'ref')))
  .action((board: string, id: string, wish: WithContent<ActionWish>) =>
    add(wish.content, (checked) => draftAction(checked, board, id, wish)),
  );

const program = new Command('new').description(
  'Writes a valid new file from the board’s own pattern. It never overwrites.',
);
for (const each of [board, meeting, paper, action]) program.addCommand(each);
await runCommand(program);

function command(name: string, description: string): Command {
  return new Command(name)
    .description(`Writes ${description}.`)
    .addOption(contentOption())
    .hook('preAction', tellLacking);
}

function needed(option: Option): Option {
  neededOptions.add(option);
  return option;
}

/** Says at once which options lack, with the words that each can have. */
function tellLacking(command: Command): void {
  const lacking = command.options.filter(
    (option) => neededOptions.has(option) && command.getOptionValue(option.attributeName()) === undefined,
  );
  if (lacking.length === 0) return;
  const lines = lacking.map(({ flags, description, argChoices }) => {
    const choices = argChoices === undefined ? '' : `, one of ${argChoices.join(', ')}`;
    return `  ${flags}  ${description}${choices}`;
  });
  command.error(`error: \`${command.name()}\` needs also:\n${lines.join('\n')}`);
}

function idArgument(name: string, description: string): Argument {
  return new Argument(`<${name}>`, description).argParser(parser(id, 'id'));
}

function textOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(parser(text, 'text'));
}

function parser(schema: z.ZodType<string>, form: Form): (value: string) => string {
  return (value) => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    throw new InvalidArgumentError(`Write ${expectations[form].expected}.`);
  };
}

function parseSuffix(value: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  throw new InvalidArgumentError('Write lower-case letters and figures, like `special` or `2`.');
}

async function add(content: string, draft: (checked: Checked) => Sheet): Promise<void> {
  const sheet = await addSheet(content, draft);
  const steps = sheet.next.map((step) => `- ${step}\n`).join('');
  process.stdout.write(`Wrote ${path.join(content, sheet.path)}\n\nNext:\n${steps}`);
}
