import type { Finding } from '../rules/issue.ts';
import { fileStart } from '../rules/issue.ts';
import { findChange } from './change.ts';
import { shortSeal } from './chain.ts';
import type { Fault } from './faults.ts';

/** Says what does not hold about a page of a sealed minute book, and what to do. */
export function explainFault(fault: Fault): Finding {
  return explanations[fault.kind](fault);
}

const byHand = 'This file was changed by hand: restore it with git. Only `npm run seal` writes it.';

const explanations: Record<Fault['kind'], (fault: Fault) => Finding> = {
  page: (fault) =>
    inRecord(
      fault,
      'page',
      'seal-page',
      `Page ${String(fault.page.page)} is where page ${String(fault.index + 1)} belongs.`,
      'A page was removed, added or moved: restore the file with git. Only `npm run seal` writes it.',
    ),
  chain: (fault) => inRecord(fault, 'seal', 'seal-chain', chainMessage(fault), byHand),
  meeting: (fault) =>
    inRecord(
      fault,
      'meeting',
      'sealed-meeting',
      `Page ${String(fault.page.page)} seals the minutes of \`${fault.page.meeting}\`, but that meeting is not there.`,
      'Restore it with git, under the name that it had: what was approved stays in the minute book.',
    ),
  approval: (fault) => inRecord(fault, 'agreedAt', 'sealed-approval', approvalMessage(fault), approvalHint(fault)),
  text: explainText,
  correction: (fault) => ({
    rule: 'sealed-correction',
    file: ownFile(fault),
    place: { section: null, path: ['corrections', (fault.page.correction ?? 1) - 1] },
    message: `Correction ${String(fault.page.correction)} of these minutes is sealed as ${pageOf(fault)}, but has been changed or removed.`,
    hint: 'Restore it with git, to the letter. A further correction is an entry of its own, directly under the last one.',
  }),
};

const restoreItem = 'Restore the item that approved them, under its number, in the minutes of a meeting that was held.';

/** A meeting that was entered with a wrong day may have another name; its old address is one that readers have kept. */
function approvalHint({ board, page, movedTo }: Fault): string {
  if (movedTo === null) return restoreItem;
  const [, of = board, meeting = ''] = /^(?:([^/#]+)\/)?([^#]+)/.exec(page.agreedAt) ?? [];
  return `${restoreItem} If that meeting was entered with a wrong day, leave the seals as they are and say so in \`moved.md\`: \`from: /boards/${of}/${meeting}/\` with \`to: ${movedTo}\`.`;
}

function inRecord(
  { board, index }: Fault,
  field: string,
  rule: Finding['rule'],
  message: string,
  hint: string,
): Finding {
  return {
    rule,
    file: `boards/${board}/seals.md`,
    place: { section: null, path: ['seals', index, field] },
    message,
    hint,
  };
}

function chainMessage({ index, page }: Fault): string {
  const before = index === 0 ? '' : `page ${String(index)} and `;
  return `The seal of page ${String(page.page)} does not follow from ${before}what the page says.`;
}

function approvalMessage({ page, approvedBy }: Fault): string {
  const now = approvedBy === null ? 'no meeting that was held approves them now' : `\`${approvedBy}\` does so now`;
  return `Page ${String(page.page)} seals minutes that \`${page.agreedAt}\` approved, but ${now}.`;
}

function explainText(fault: Fault): Finding {
  const finding = { rule: 'sealed-text', file: ownFile(fault), place: fileStart } as const;
  const change = findChange(fault.files, fault.page.text);
  if (change === null) {
    return {
      ...finding,
      message: `These minutes are sealed as ${pageOf(fault)}, but are no longer what was approved: some text or a file was changed, removed or renamed.`,
      hint: `Restore them with git; \`git log -p\` shows what changed. If approved minutes are wrong, say so in a correction, in the fields of the meeting: \`${example(fault)}\`.`,
    };
  }
  if ('added' in change) {
    return {
      ...finding,
      file: `boards/${fault.board}/${change.added}`,
      message: `This file was added to minutes that are sealed as ${pageOf(fault)}.`,
      hint: 'Remove it. If approved minutes leave something out, say so in a correction, in the fields of the meeting.',
    };
  }
  return {
    ...finding,
    message: `These minutes are sealed as ${pageOf(fault)}, but their file was moved: it was \`${change.movedFrom}\`. Their words are the same.`,
    hint: 'Move it back: a seal covers the names of the files too, so minutes in one file must stay one file, and minutes in a folder a folder.',
  };
}

/** A correction as a clerk would write it, on one line. */
function example({ page }: Fault): string {
  const agreedAt = page.agreedAt.replace(/#.*$/s, '');
  return `corrections: [{ item: '2', was: two loads, now: ten loads, why: It was misheard., agreedAt: ${agreedAt}#item-1 }]`;
}

function pageOf({ page }: Fault): string {
  return `page ${String(page.page)} (seal \`${shortSeal(page.seal)}\`)`;
}

function ownFile({ board, files }: Fault): string {
  return `boards/${board}/${files.find(({ isOwn }) => isOwn)?.path ?? ''}`;
}
