import type { Finding } from './rules/issue.ts';

/** A line with which git marks two versions of a text that it could not join. */
interface Marker {
  readonly sign: string;
  readonly line: string;
  readonly at: number;
}

const marker = /^(?:([<|>])\1{6}(?: [^\n]*|\r?$)|={7}\r?$)/gm;

/** Places of a file where git has put two versions one below the other, each told once. */
export function findMergeConflicts(file: string, text: string): Finding[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []; // As in nearly all files.
  const lines = lineNumbers(text);
  return groupsOf(markersIn(text))
    .filter((group) => isConflict(group, text))
    .map((group) => explain(file, group, lines));
}

function markersIn(text: string): Marker[] {
  return Array.from(text.matchAll(marker), ({ 0: line, index }) => ({
    sign: line.charAt(0),
    line: line.trimEnd(),
    at: index,
  }));
}

/** Markers that belong together: up to the one that ends them, or to the start of the next. */
function groupsOf(markers: readonly Marker[]): Marker[][] {
  const groups: Marker[][] = [];
  let isOpen = false;
  for (const each of markers) {
    if (isOpen && each.sign !== '<') groups.at(-1)?.push(each);
    else groups.push([each]);
    isOpen = each.sign !== '>';
  }
  return groups;
}

/** A letter that quotes others may have a line with seven angles, and a title as many equals signs below it: only the start of a conflict is nothing else, and an end with the name of a branch. */
function isConflict(group: readonly Marker[], text: string): boolean {
  const { sign, line = '', at = 0 } = group.at(-1) ?? {};
  if (group[0]?.sign === '<') return true;
  if (sign !== '>' || !/^>{7} \S+(?: \(.*\))?$/.test(line)) return false;
  return text[text.lastIndexOf('\n', at - 2) + 1] !== '>' && text[text.indexOf('\n', at) + 1] !== '>';
}

/** Tells the lines of characters that are asked for from the first to the last. */
function lineNumbers(text: string): (at: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (at) => {
    while (next !== -1 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function explain(file: string, group: readonly Marker[], lineOf: (at: number) => number): Finding {
  const [first, ...others] = group;
  const { at = 0, line = '' } = first ?? {};
  const start = lineOf(at);
  const end = lineOf(others.at(-1)?.at ?? at);
  const isWhole = others.length > 0;
  return {
    rule: 'merge-conflict',
    file,
    place: { offset: at },
    message: isWhole
      ? `Lines ${String(start)} to ${String(end)} hold two versions that git could not join.`
      : `Git wrote \`${line.slice(0, 40)}\` between two versions that it could not join.`,
    hint: isWhole
      ? `Keep one of the two, or make one of both, and delete the ${countOf(group.length)} marker lines.`
      : 'Look whether both versions stand there, keep one of them, and delete the line.',
  };
}

function countOf(markers: number): string {
  return ['', '', 'two', 'three', 'four'][markers] ?? String(markers);
}
