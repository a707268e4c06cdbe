import { logWords, outcomesWord, slugOf } from '../address.ts';
import type { Finding } from '../rules/issue.ts';
import { kinds } from '../schema/kinds.ts';
import { findingAt } from './check.ts';
import type { IndexedContent } from '../references/indexed-content.ts';

/** The sections whose lists share a folder with the records of boards, by the ids that no board can therefore have. */
const sections = new Map<string, string>([
  ...logWords.map((word) => [word, 'actions'] as const),
  [outcomesWord, 'decisions'],
]);

/** No board has an id that the site's own addresses use beside those of boards. */
export function* reservedIds({ content }: IndexedContent): Generator<Finding> {
  for (const board of content.entries.board) {
    const id = board.board ?? '';
    const section = sections.get(id);
    if (section === undefined) continue;
    const message = `The board’s folder is \`${id}\`, and /${section}/${id}/ is the address of a list of ${section}.`;
    yield findingAt(board, [], 'reserved-id', message, `Rename the folder, for example to \`${id}-board\`.`);
  }
}

/** No decision or action has the name that the page of one without a reference would have: `2026-01-31-item-6-decision-1`. */
export function* reservedNames({ content }: IndexedContent): Generator<Finding> {
  for (const entry of [...content.entries.decision, ...content.entries.action]) {
    const { ref } = entry.data;
    if (ref === undefined && entry.meeting !== null) continue;
    const name = ref ?? entry.name;
    if (!/^\d{4}-\d{2}-\d{2}-(?:.*-)?(?:decision|action)-\d+$/.test(slugOf(name))) continue;
    const { label } = kinds[entry.kind];
    const message = `\`${name}\` is how pages of ${label}s without a reference are named, by their place in the minutes.`;
    const hint = ref === undefined ? 'Rename the file.' : 'Give it a different reference, or none.';
    yield findingAt(entry, ref === undefined ? [] : ['ref'], 'reserved-id', message, hint);
  }
}
