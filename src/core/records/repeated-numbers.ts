import type { Root } from 'mdast';
import type { SourcePlace } from './entry.ts';
import type { Finding } from '../rules/issue.ts';
import { readAnchors } from '../markdown/anchors.ts';
import type { DataOf } from '../schema/kinds.ts';

/** Holds the numbers that stand before several paragraphs of a paper against those that its record says do. */
export function checkRepeatedNumbers(
  root: Root,
  { path: file, bodyStart }: SourcePlace,
  { repeatedNumbers: listed = [] }: DataOf<'paper'>,
): Finding[] {
  const { repeated } = readAnchors(root);
  const known = new Set(listed);
  const unlisted = repeated.filter(({ number }) => !known.has(number));
  const standing = new Set(repeated.map(({ number }) => number));
  return [
    ...unlisted.map(({ number, at }): Finding => ({
      rule: 'duplicate-paragraph',
      file,
      place: { offset: bodyStart + at },
      message: `The number \`${number}\` is before an earlier paragraph as well.`,
      hint: 'If the document itself repeats it, list the number in `repeatedNumbers`: both keep an address. Otherwise correct it.',
    })),
    ...[...listed.entries()]
      .filter(([, number]) => !standing.has(number))
      .map(([index, number]): Finding => ({
        rule: 'repeated-number',
        file,
        place: { section: null, path: ['repeatedNumbers', index] },
        message: `\`repeatedNumbers\` lists \`${number}\`, which is not before two paragraphs.`,
        hint: 'Correct the number, here or before a paragraph, or remove it from the list.',
      })),
  ];
}
