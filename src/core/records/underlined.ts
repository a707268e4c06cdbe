import type { Root } from 'mdast';
import type { Finding } from '../rules/issue.ts';
import { endOf, startOf } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain.ts';
import { cut } from '../shortened.ts';
import type { SourcePlace } from './entry.ts';

/** Whether a heading is one because of the line under it, and not because of a `#` before it. */
export function isUnderlined(body: string, at: number): boolean {
  return body[at] !== '#';
}

/** Sentences of a text that are headings because of a line of hyphens under them; equals signs make one of the wrong level. */
export function findUnderlined(root: Root, body: string, { path, bodyStart }: SourcePlace): Finding[] {
  return root.children.flatMap((node): Finding[] => {
    const at = startOf(node);
    if (node.type !== 'heading' || node.depth !== 2 || !isUnderlined(body, at)) return [];
    const isSentence = /[.:;,]\s*\n[^\n]*$|\n[^\n]*\n/.test(body.slice(at, endOf(node)));
    if (!isSentence) return [];
    return [
      {
        rule: 'markdown-doubt',
        file: path,
        place: { offset: bodyStart + at },
        message: `\`${cut(plainText(node), 60)}\` is a heading, because the line directly under it is all hyphens.`,
        hint: 'Leave an empty line between the two; if you mean a heading, put `## ` before it instead.',
      },
    ];
  });
}
