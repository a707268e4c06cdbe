import { error, type Rule, warning } from './rule.ts';

const sealed = 'Readers rely on what was approved; what turns out to be wrong goes in a correction beside it.';
const chained = 'A page that was removed, added or changed must show, as it does in a bound book.';

/** The rules of sealed minute books, by their permanent names. */
export const sealRules = {
  'sealed-text': error('Sealed minutes stay word for word what was approved.', sealed),
  'sealed-meeting': error('A meeting whose minutes are sealed stays in the minute book.', sealed),
  'sealed-correction': error('A sealed correction stays as it was agreed.', sealed),
  'sealed-approval': error(
    'Sealed minutes are still approved by the item that approved them when they were sealed, unless `moved.md` says that its meeting has another day.',
    'Their seal says which meeting agreed that they are right.',
  ),
  'seal-page': error('The pages of a sealed minute book are numbered one after the other.', chained),
  'seal-chain': error('A record of seals holds nothing but seals, each of which follows from the one before.', chained),
  'unsealed-minutes': warning(
    'A board that seals its minutes seals all that are approved, and the corrections that were agreed.',
    'Otherwise nothing would show if those without a seal were changed.',
  ),
} as const satisfies Record<string, Rule>;
