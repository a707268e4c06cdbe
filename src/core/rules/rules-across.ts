import { error, linked, ordered, warning, type Rule } from './rule.ts';

/** The rules about several records, by their permanent names. */
export const rulesAcross = {
  'unknown-reference': error('A reference names a record that exists.', linked),
  'duplicate-address': error('No two records have the same address.', 'Otherwise one of them would vanish.'),
  'same-title': warning(
    'No two topics, no two boards that still meet, and no two people about whom nothing else is said have the same name.',
    'Otherwise readers could not tell them apart in lists and in search.',
  ),
  'moved-address': error(
    'An address that has moved is in `moved.md` once, is no longer the address of a page, and leads to one or says what became of it.',
    'Otherwise somebody who follows an old link would not find what it led to.',
  ),
  'reserved-id': error(
    'No board is called `overdue`, `done`, `dropped`, `owners` or `outcomes`, and no decision or action like `2026-01-31-item-6-decision-1`.',
    'The site’s own addresses use these words, for its lists and for records that have no reference.',
  ),
  'meeting-date': error(
    'A meeting’s date is the one in the name of its file.',
    'Otherwise the address would name a different day from the minutes.',
  ),
  'meeting-state': error(
    'A meeting’s state agrees with what its file holds.',
    'A cancelled meeting decides nothing, and one still to come has no minutes.',
  ),
  'meeting-times': error('A meeting ends after it starts.', ordered),
  attendance: error('Everybody is in the attendance once.', 'Nobody is both present and away.'),
  quorum: error('A meeting that decided had its quorum.', 'A decision without it does not count.'),
  'known-item': error('An item that is named is on the agenda.', linked),
  'approval-order': error('Minutes are approved by a later meeting of the same board or its successor.', ordered),
  'corrected-words': error(
    'The words that a correction quotes are in the minutes.',
    'Otherwise a reader would take them for what was approved.',
  ),
  'correction-order': error('A correction is agreed at a later meeting, of minutes that were approved.', ordered),
  'exempt-ground': error(
    'An item of the kind `exempt` says on what ground it is taken in private, and what the public may know.',
    'Without a ground the public has a right to be there.',
  ),
  'exempt-text': error(
    'An exempt item has a public summary and nothing else.',
    'What is exempt must not be written down in a folder that is published.',
  ),
  'vote-count': error(
    'A vote adds up: names, counts and those who were there agree.',
    'A vote that does not add up is not evidence.',
  ),
  'vote-outcome': warning(
    'What was agreed, approved or amended had more votes for it than against it, or a casting vote, and what was rejected had votes against it, or the vote says why not.',
    'One of the numbers may be wrong; if the minutes really say this, readers will ask why.',
  ),
  'mover-present': error(
    'Two different people move and second a decision, and both were there for its item.',
    'Nobody can move what they were not there for.',
  ),
  'made-outside': error(
    'A decision, action or update without a meeting says when it was made, and a decision by whom.',
    'Otherwise the record would not say whose it is.',
  ),
  'action-order': error('An action is due, and updated, after it was raised.', ordered),
  'update-order': error(
    'An update does not give a day that has passed, nor a day or owner to an action that is closed.',
    ordered,
  ),
  'closed-twice': warning(
    'An action is reported as done or dropped once, unless it was opened again in between.',
    'The second report may be meant for another action, which then stays open.',
  ),
  'owner-spelling': warning(
    'An owner is always written in the same way, and by their id, not by name or initials, if they have a record.',
    'Each way of writing a name has a page of its own, so somebody who looks for an owner’s actions would find only some of them.',
  ),
  'person-name': warning(
    'In attendance, declarations and motions, a person who has a record is named by their id.',
    'A name alone does not count for anybody: the list of members would say that it is not stated whether they were there.',
  ),
  'lineage-order': error('A decision changes earlier decisions only, and never itself.', ordered),
  'lineage-cycle': error(
    'A thread of decisions never goes round in a circle.',
    'Otherwise nobody could say which of them stands.',
  ),
  'lineage-outcome': error(
    'A decision that was rejected, deferred, referred or withdrawn changes no other.',
    'Otherwise the earlier decision would be shown as ended, although it still stands.',
  ),
  'board-order': error(
    'A board’s parents and successors never go round in a circle; it closes after it opened, and does not meet after that.',
    'Otherwise the chain would have no end, and the record would contradict itself.',
  ),
  'membership-order': error('A membership ends after it starts.', ordered),
  'publication-order': error(
    'A notice is published before what it announces; a decision, or the note of a meeting, is published after it.',
    ordered,
  ),
  'short-notice': warning(
    'A notice leaves the clear days that the board’s clocks ask for, or the record says why it did not.',
    'A meeting or decision that the public heard of too late can be challenged.',
  ),
  'late-publication': warning(
    'A decision, or the note of a meeting, is published within the time that the board’s clocks give, or the record says why it was not.',
    'Until it is published, nobody can call it in or act on it.',
  ),
  'call-in-deadline': warning(
    'The last day to call in a decision is the one that the board’s clock gives.',
    'A day too early takes away a right; a day too late delays what was decided.',
  ),
  'decision-statement': warning(
    'A decision that needs a written statement states its reasons, the alternatives rejected and the conflicts declared.',
    'In England the law asks for them: SI 2012/2089, regs 12 and 13, for executives; SI 2014/2095, reg 7, for officers.',
  ),
  'duplicate-holiday': error(
    'A holiday is listed once for each division.',
    'Otherwise one of the two names would be dropped.',
  ),
  'known-division': error(
    'A board’s clocks name only a division that `holidays.md` has, and name one if it has any.',
    'Otherwise its working days would be counted with the wrong holidays.',
  ),
  'key-message-basis': error(
    'A key message of a meeting that was held rests on an item or a decision.',
    'A message without a basis is an opinion.',
  ),
} as const satisfies Record<string, Rule>;
