import { headingMeant } from './heading-meant.ts';
import type { Heading, List, Root, RootContent } from 'mdast';
import {
  atRightLevel,
  type HeadingMeaning,
  isOfNone,
  numberWithoutStop,
  readHeading,
  slippedFrom,
  withStop,
} from './headings.ts';
import type { Misplaced } from './misplaced.ts';
import { isNone } from './none.ts';
import { plainText } from './plain.ts';
import { startOf } from './parse.ts';
import { isFieldList } from './field-list.ts';

const sectionKinds = ['agenda-item', 'decision', 'action', 'action-update', 'key-message'] as const;

/** The kinds of record that can stand as a section of a file. */
export type SectionKind = (typeof sectionKinds)[number];

/** Whether a record can stand as a section of a file, so that its fields are a list there. */
export function isSectionKind(kind: string): kind is SectionKind {
  return (sectionKinds as readonly string[]).includes(kind);
}

/** A heading with what is under it, up to the next heading that ends it. */
export interface Section {
  /** Null for the file itself, whose fields are its frontmatter. */
  readonly kind: SectionKind | null;
  /** Which of the sections of the file it is, counted from 1 in their order; 0 for the file itself. */
  readonly index: number;
  /** Where its heading starts in the body, in characters. */
  readonly at: number;
  readonly depth: number;
  /** The number and the title that its heading gives. */
  readonly number?: string;
  readonly title?: string;
  /** The list of fields under its heading. */
  fields: List | null;
  /** Its text and the sections in it, in the order of the file. */
  readonly parts: Part[];
}

/** A run of blocks, or a section. */
export type Part = { readonly nodes: RootContent[] } | { readonly section: Section };

/** What a file's headings are read as: a meeting's have records among them, a key-messages file's are its messages. */
export type Reading = 'meeting' | 'agenda-item' | 'key-messages' | 'text';

/** Sorts the blocks of a file into its sections. */
export function readSections(root: Root, reading: Reading, number?: string): { file: Section; misplaced: Misplaced[] } {
  const file: Section = {
    kind: null,
    index: 0,
    at: -1,
    depth: 0,
    fields: null,
    parts: [],
    ...(number === undefined ? {} : { number }),
  };
  const state: State = {
    reading,
    stack: [file],
    keyMessages: reading === 'key-messages' ? 1 : null,
    misplaced: [],
    level: 1,
    count: 0,
    doubtful: null,
    isMisspelt: false,
  };
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') continue; // They are rendered where they are named.
    if (node.type === 'heading') addHeading(state, node);
    else addBlock(state, node);
  }
  return { file, misplaced: state.misplaced };
}

interface State {
  readonly reading: Reading;
  /** The open sections, from the file inwards. */
  readonly stack: Section[];
  /** The depth of the heading whose sub-headings are key messages, while one is open. */
  keyMessages: number | null;
  readonly misplaced: Misplaced[];
  /** The depth of the last heading. */
  level: number;
  /** How many sections have been opened. */
  count: number;
  /** The heading just before, where it is no record’s; a list of fields under it makes it one. */
  doubtful: { readonly at: number; readonly text: string } | null;
  /** Whether what is just before is nearly the heading of a record, and the last that is misplaced. */
  isMisspelt: boolean;
}

function top(state: State): Section {
  const section = state.stack.at(-1);
  if (section === undefined) throw new RangeError('The file itself is always open.');
  return section;
}

function addBlock(state: State, node: RootContent): void {
  const section = top(state);
  const { doubtful } = state;
  if (state.isMisspelt && isNone(plainText(node))) state.misplaced.pop();
  state.doubtful = null;
  state.isMisspelt = false;
  if (doubtful !== null && isFieldList(node)) {
    const { at, text } = doubtful;
    const near = slippedFrom(text);
    const meant = near ?? headingMeant(node);
    if (meant !== null) misplace(state, at, text, near === null ? 'fields-below' : 'misspelt', meant);
  }
  if (state.reading === 'meeting' || state.reading === 'agenda-item') findBoldHeading(state, node);
  const isUnderContainer = state.keyMessages !== null && section.kind !== 'key-message';
  if (isUnderContainer) {
    misplace(state, startOf(node), plainText(node), 'stray-text');
  } else if (section.kind !== null && section.fields === null && section.parts.length === 0 && isFieldList(node)) {
    section.fields = node;
  } else addNode(section, node);
}

/** A record's heading that is only in bold does not make a record; within a decision, one like "Resolution" is its text. */
function findBoldHeading(state: State, node: RootContent): void {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'strong') return;
  const text = plainText(node);
  const meaning = readHeading(text.replace(/:$/, ''));
  if (meaning.kind === 'text' || meaning.kind === 'agenda-item' || isOfNone(meaning)) return;
  if (meaning.kind === 'misspelt' && meaning.expected.toLowerCase() === top(state).kind) return;
  const words = meaning.kind === 'misspelt' ? meaning.expected : text;
  const expected = `${words.startsWith('Key') ? '##' : '###'} ${words}`;
  misplaceMisspelt(state, startOf(node), `**${text}**`, meaning, expected);
}

/** Remembers a heading that is nearly a record's; what is under it may say that there was none. */
function misplaceMisspelt(state: State, at: number, text: string, meaning: HeadingMeaning, expected: string): void {
  const ref = meaning.kind === 'misspelt' && meaning.ref !== undefined ? { ref: meaning.ref } : {};
  state.misplaced.push({ at, text, problem: 'misspelt', expected, ...ref });
  state.isMisspelt = true;
}

function addNode(section: Section, node: RootContent): void {
  const last = section.parts.at(-1);
  if (last !== undefined && 'nodes' in last) last.nodes.push(node);
  else section.parts.push({ nodes: [node] });
}

function addHeading(state: State, heading: Heading): void {
  const text = plainText(heading);
  const { depth } = heading;
  state.doubtful = null;
  state.isMisspelt = false;
  if (depth === 1 || depth > state.level + 1) {
    const itemDepth = state.stack.findLast(isItem)?.depth ?? 0;
    misplace(state, startOf(heading), text, 'level', atRightLevel(text, depth, state.level, itemDepth));
  }
  state.level = depth;
  let ended: Section | undefined;
  while (state.stack.length > 1 && top(state).depth >= depth) ended = state.stack.pop();
  if (state.keyMessages !== null && depth <= state.keyMessages) state.keyMessages = null;
  if (state.keyMessages !== null) return addKeyMessage(state, heading, text);
  if (state.reading === 'text') return addNode(top(state), heading);
  const meaning = readHeading(text);
  if (ended !== undefined && isBarePart(ended, state) && isMinuted(meaning)) {
    misplace(state, startOf(heading), text, 'below-part');
  }
  addMeaning(state, heading, text, meaning);
}

/** Whether a section that has just ended was a part of an item in which nothing was decided: in any other, the level was known. */
function isBarePart({ kind, parts }: Section, state: State): boolean {
  const isBare = parts.every((part) => !('section' in part) || part.section.kind === 'agenda-item');
  return kind === 'agenda-item' && isBare && top(state).number !== undefined;
}

function isMinuted({ kind }: HeadingMeaning): boolean {
  return kind === 'decision' || kind === 'action' || kind === 'action-update';
}

function addKeyMessage(state: State, heading: Heading, text: string): void {
  if (heading.depth > (state.keyMessages ?? 0) + 1) return addNode(top(state), heading);
  open(state, {
    kind: 'key-message',
    at: startOf(heading),
    depth: heading.depth,
    title: text,
    fields: null,
    parts: [],
  });
}

function addMeaning(state: State, heading: Heading, text: string, meaning: HeadingMeaning): void {
  const place = { at: startOf(heading), depth: heading.depth, fields: null, parts: [] };
  const isTopLevel = state.reading === 'meeting' && heading.depth <= 2;
  switch (meaning.kind) {
    case 'misspelt':
      misplaceMisspelt(state, startOf(heading), text, meaning, meaning.expected);
      return addNode(top(state), heading);
    case 'key-messages':
      if (!isTopLevel) return misplace(state, startOf(heading), text, 'level');
      state.keyMessages = heading.depth;
      return;
    case 'agenda-item':
      if (isTopLevel || isSubItem(state, meaning.number)) return open(state, { ...meaning, ...place });
      if (/[./]/.test(meaning.number)) misplace(state, startOf(heading), text, 'sub-item-number');
      return addNode(top(state), heading);
    case 'text':
      if (isTopLevel && heading.depth === 2) misplace(state, startOf(heading), text, 'not-an-item');
      else if (lacksStop(state, text))
        misplace(state, startOf(heading), text, 'part-heading', withStop(text, heading.depth));
      else state.doubtful = { at: startOf(heading), text };
      return addNode(top(state), heading);
    case 'action-update': {
      const { title, ...untitled } = meaning;
      if (title !== undefined) misplace(state, startOf(heading), text, 'titled', text.slice(0, text.indexOf(':')));
      return open(state, { ...untitled, ...place });
    }
    default:
      return open(state, { ...meaning, ...place });
  }
}

/** Opens a section inside the nearest item; a decision or action holds no other. */
function open(state: State, opened: Omit<Section, 'index'>): void {
  const section = { ...opened, index: (state.count += 1) };
  while (state.stack.length > 1 && top(state).kind !== 'agenda-item') state.stack.pop();
  top(state).parts.push({ section });
  state.stack.push(section);
}

function isSubItem(state: State, number: string): boolean {
  const parent = state.stack.findLast((section) => section.number !== undefined && isItem(section));
  return parent !== undefined && number.startsWith(`${parent.number ?? ''}.`);
}

/** Whether a heading is that of a part of the item except for the full stop after its number. */
function lacksStop(state: State, text: string): boolean {
  return isSubItem(state, numberWithoutStop(text) ?? '');
}

function isItem(section: Section): boolean {
  return section.kind === 'agenda-item' || section.kind === null;
}

function misplace(state: State, at: number, text: string, problem: Misplaced['problem'], expected?: string): void {
  state.misplaced.push({ at, text, problem, ...(expected === undefined ? {} : { expected }) });
}
