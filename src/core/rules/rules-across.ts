import { error, linked, ordered, warning, type Rule } from './rule.ts';

/** The rules about several records, by their permanent names. */
export const rulesAcross = {
  'unknown-reference': error('A reference names a record that exists.', linked),
  'duplicate-address': error('No two records have the same address.', 'One of them would vanish.'),
  'same-title': warning(
    'No two topics, and no two boards that still meet, are called alike.',
    'In lists and in search readers could not tell them apart.',
  ),
  'moved-address': error(
    'An address that has moved stands once in `moved.md`, is no page’s now, and leads to one or says what became of it.',
    'Who follows an old link would not find what it led to.',
  ),
  'reserved-id': error(
    'No board is called `overdue`, `done`, `dropped`, `owners` or `outcomes`, and no decision or action like `2026-01-31-item-6-decision-1`.',
    'The site’s own addresses use these words, for its lists and for records that have no reference.',
  ),
  'meeting-date': error(
    'A meeting’s date is that of its file’s name.',
    'The address would name another day than the minutes.',
  ),
  'meeting-state': error(
    'A meeting’s state agrees with what its file holds.',
    'A cancelled meeting decides nothing, and one still to come has no minutes.',
  ),
  'meeting-times': error('A meeting ends after it starts.', ordered),
  attendance: error('Everybody stands once in the attendance.', 'Nobody is both present and away.'),
  quorum: error('A meeting that decided had its quorum.', 'A decision without it does not count.'),
  'known-item': error('An item that is named is on the agenda.', linked),
  'approval-order': error('Minutes are approved by a later meeting of the same board or its successor.', ordered),
  'corrected-words': error(
    'The words that a correction is of stand in the minutes.',
    'A reader would take them for what was approved.',
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
    'A vote that does not add up is no evidence.',
  ),
  'vote-outcome': warning(
    'What was agreed, approved or amended had more votes for it than against it, or a casting vote; what was rejected had votes against it; or the vote says why not.',
    'One of the numbers may be wrong; if the minutes have it so, the reader will ask.',
  ),
  'mover-present': error(
    'Two different people move and second a decision, and both were there for its item.',
    'Nobody can move what they were not there for.',
  ),
  'made-outside': error(
    'A decision, action or update without a meeting says when it was made, and a decision by whom.',
    'The record would not say whose it is.',
  ),
  'action-order': error('An action is due, and updated, after it was raised.', ordered),
  'update-order': error(
    'An update gives no day that has passed, and neither day nor owner to an action that is closed.',
    ordered,
  ),
  'closed-twice': warning(
    'An action is reported as done or dropped once, unless it was opened again in between.',
    'The second report may be meant for another action, which then stays open.',
  ),
  'owner-spelling': warning(
    'An owner is written in one way, and one who has a record by their id.',
    'Each way of writing a name has a page of its own, and one who looks for an owner’s actions finds some of them.',
  ),
  'person-name': warning(
    'In attendance, declarations and motions, who has a record is named by their id.',
    'A name alone counts for nobody: the list of members would say that it is not stated whether they were there.',
  ),
  'lineage-order': error('A decision changes earlier decisions only, and never itself.', ordered),
  'lineage-cycle': error('A thread of decisions never leads round.', 'Nobody could say which of them stands.'),
  'lineage-outcome': error(
    'A decision that was rejected, deferred, referred or withdrawn changes no other.',
    'The earlier decision would be shown as ended, although it still stands.',
  ),
  'board-order': error(
    'A board’s parents and successors lead upwards and onwards, never round; it closes after it opened, and meets no more then.',
    'The chain would have no end, and the record would contradict itself.',
  ),
  'membership-order': error('A membership ends after it starts.', ordered),
  'publication-order': error(
    'A notice is published before what it announces, and a decision or a note after it was made.',
    ordered,
  ),
  'short-notice': warning(
    'A notice leaves the clear days that the board’s clocks ask for, or the record says why it did not.',
    'A meeting or decision of which the public heard too late can be challenged.',
  ),
  'late-publication': warning(
    'A decision, or the note of a meeting, is published in the time that the board’s clocks give, or the record says why it was not.',
    'Until it is published, nobody can call it in or act on it.',
  ),
  'call-in-deadline': warning(
    'The last day to call a decision in is the one that the board’s clock gives.',
    'A day too early takes away a right; a day too late delays what was decided.',
  ),
  'decision-statement': warning(
    'A decision that asks for a written statement states its reasons, the alternatives rejected and the conflicts declared.',
    'In England the law asks for them: SI 2012/2089, regs 12 and 13, for executives; SI 2014/2095, reg 7, for officers.',
  ),
  'duplicate-holiday': error('A holiday stands once for each division.', 'One of the two names would be dropped.'),
  'known-division': error(
    'A board’s clocks name a division that `holidays.md` knows, and do where it tells divisions apart.',
    'Its working days would be counted with the wrong holidays.',
  ),
  'key-message-basis': error(
    'A key message of a meeting that was held rests on an item or a decision.',
    'A message without a basis is an opinion.',
  ),
} as const satisfies Record<string, Rule>;
