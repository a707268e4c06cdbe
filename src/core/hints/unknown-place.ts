import { slugOf } from '../address.ts';
import { ask, nearest } from './did-you-mean.ts';
import { idLike } from './id-like.ts';
import { type Finding, fileStart } from '../rules/issue.ts';
import { examplePaths, fixedFiles, locate } from '../files/layout.ts';
import { dateMeant } from './meant.ts';
import { idPattern } from '../schema/values.ts';

/** A path by its folders, and the name of the file. */
type Steps = readonly string[];

const exampleBoard = 'finance';
const exampleMeeting = '2026-01-31';
const meetingPattern = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*$/;

const examples: readonly Steps[] = [
  ...examplePaths.map(({ path }) => path),
  `boards/${exampleBoard}/meetings/${exampleMeeting}/meeting.md`,
].map((path) => path.split('/'));

/** The path at which the record is likely to belong that stands where none can; null where nothing is near. */
export function placeMeant(path: string): string | null {
  return mend(path.split('/'), 3)?.join('/') ?? null;
}

/** No record can be at a path: says which part of it is not known, and where the file is likely to belong. */
export function unknownPlace(path: string, meant: string | null = placeMeant(path)): Finding {
  const steps = path.split('/');
  const at = firstUnknown(steps);
  const folder = at === 0 ? 'The content folder' : `The folder \`${steps.slice(0, at).join('/')}\``;
  const expected = namesAt(steps, at).map((name) => `\`${name}\``);
  return {
    rule: 'unknown-place',
    file: path,
    place: fileStart,
    message: `${folder} has no place for the ${isFile(steps, at) ? 'file' : 'folder'} \`${steps[at] ?? ''}\`${expected.length === 0 ? '' : `; expected a name like ${expected.join(', ')}`}.`,
    hint: ask(meant, exampleHint(steps)),
  };
}

function isPlace(steps: Steps): boolean {
  return locate(steps.join('/')) !== null;
}

function isFile(steps: Steps, at: number): boolean {
  return at === steps.length - 1;
}

/** The first part of a path with which no path of a record begins. */
function firstUnknown(steps: Steps): number {
  const unknown = steps.findIndex(
    (_, at) => !isFile(steps, at) && !examples.some((each) => leadsTo(each, steps, at + 1)),
  );
  return unknown < 0 ? steps.length - 1 : unknown;
}

/** Whether a path begins with as many folders as an example does, each like the one there. */
function leadsTo(example: Steps, steps: Steps, folders: number): boolean {
  return example.length > folders && example.slice(0, folders).every((name, at) => isAlike(steps[at] ?? '', name));
}

function isAlike(name: string, example: string): boolean {
  if (example === exampleBoard) return idPattern.test(name);
  return example === exampleMeeting ? meetingPattern.test(name) : name === example;
}

/** The names that a part of a path could have, as examples have them: of a file, or of a folder. */
function namesAt(steps: Steps, at: number): string[] {
  const fitting = examples.filter((each) => isFile(each, at) === isFile(steps, at) && leadsTo(each, steps, at));
  return [...new Set(fitting.flatMap((each) => each[at] ?? []))];
}

/** The nearest path at which a record can stand, a few slips away; null where none is near. */
function mend(steps: Steps, slips: number): Steps | null {
  if (isPlace(steps)) return steps;
  if (slips === 0) return null;
  for (const mended of mendings(steps, firstUnknown(steps))) {
    const found = mend(mended, slips - 1);
    if (found !== null) return found;
  }
  return null;
}

/** What a path may be meant to be, if its first unknown part is misspelt, lacks a folder above it, or is one too many. */
function* mendings(steps: Steps, at: number): Generator<Steps> {
  const step = steps[at] ?? '';
  const isInBoards = at > 0 && steps[0] === 'boards';
  const end = isFile(steps, at) ? '.md' : '';
  const put = (...names: string[]) => [...steps.slice(0, at), ...names, ...steps.slice(at + 1)];
  const name = nearest(step, namesAt(steps, at).filter(isFixed));
  if (name !== null) yield put(name);
  for (const each of [meetingIn(step), idLike(nameOf(step)), slugOf(nameOf(step))]) {
    if (each !== null && `${each}${end}` !== step) yield put(`${each}${end}`);
  }
  const held = meetingIn(steps.at(-1) ?? '');
  if (isInBoards && at === 2 && held !== null) yield [...steps.slice(0, 2), 'meetings', `${held}.md`];
  if (isInBoards && at === 1 && end !== '' && !isFixed(step)) yield put(nameOf(step), 'board.md');
  if (at === 0 && isPlace(['boards', ...steps])) yield ['boards', ...steps];
  if (end === '' && !(isInBoards && at === 1)) yield put();
}

/** Whether a name in an example is the same in every minute book, and not one that a clerk chooses. */
function isFixed(name: string): boolean {
  return fixedFiles.has(name) || (/^[a-z-]+$/.test(name) && name !== exampleBoard);
}

function nameOf(step: string): string {
  return step.replace(/\.md$/i, '');
}

/** The name of the meeting that a part of a path is meant to be; null where it has no date. */
function meetingIn(step: string): string | null {
  const name = nameOf(step);
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const [written] = meetingPattern.exec(id) ?? [];
  const [dated] = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(id) ?? [];
  return written ?? dateMeant(name) ?? dateMeant(dated ?? '');
}

/** The example with the most folders in common, or a meeting’s, with the clerk's own board and date as far as they can be read. */
function exampleHint(steps: Steps): string {
  const inCommon = (example: Steps) => example.filter((name) => isFixed(name) && steps.includes(name)).length;
  const apart = (example: Steps) => Math.abs(example.length - steps.length);
  const [likely = []] = examples.toSorted((a, b) => inCommon(b) - inCommon(a) || apart(a) - apart(b));
  const example = inCommon(likely) === 0 || steps[0] === 'meetings' ? ofMeeting : likely;
  const meeting = steps.map(meetingIn).findLast((each) => each !== null) ?? exampleMeeting;
  const board = steps[0] === 'boards' && steps.length > 2 ? idLike(steps[1] ?? '') : null;
  const own = example.map((name) => (name === exampleBoard ? (board ?? name) : name.replace(exampleMeeting, meeting)));
  const isOthers = example.includes(exampleBoard) && board === null;
  return `Write the path like \`${own.join('/')}\`${isOthers ? `, with the id of the board for \`${exampleBoard}\`` : ''}: lower-case letters, figures and single hyphens, in a folder of that name.`;
}

const ofMeeting: Steps = ['boards', exampleBoard, 'meetings', `${exampleMeeting}.md`];
