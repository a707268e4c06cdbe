import { error, type Rule, warning } from './rule.ts';

/** The rules of headings, fields and records in a text, by their permanent names. */
export const sectionRules = {
  'field-line': error(
    'Every line of a field list is `- Label: value`.',
    'A line that is not would silently be left out, or become the end of the value above it.',
  ),
  'heading-words': error(
    'The heading of a record says exactly `Decision`, `Action`, `Action update` or `Key messages`.',
    'Otherwise something that was decided would be published as mere text.',
  ),
  'heading-level': error(
    'Headings start at the second level and go down one level at a time.',
    'The first level is the title; somebody who cannot see gets lost when a level is skipped.',
  ),
  'heading-space': error(
    'A heading has a space after its #.',
    'Otherwise it would be shown as it was typed, and what is under it would belong to something else.',
  ),
  'agenda-heading': error(
    'Every heading of the second level in a meeting is an item with its number, or a kind of record.',
    'Otherwise what is under it would belong to no item.',
  ),
  'sub-item-number': error(
    'A sub-item’s number starts with the number of its item.',
    'Otherwise it would be under the wrong item.',
  ),
  'lost-item': error(
    'An item of the agenda has its heading.',
    'It would be the end of what stands above it, in no list of items, and its fields would be printed.',
  ),
  'item-numbers': warning(
    'The items of a meeting are numbered one after the other, and no text starts with the number of the next.',
    'An item that lost its heading is published as the text of another.',
  ),
  'part-heading': error(
    'The number of a part of an item has a full stop after it.',
    'Otherwise what is under it would be text of the item as a whole, and nothing could refer to it.',
  ),
  'below-part': warning(
    'A decision, action or update of a part of an item has one `#` more than the part.',
    'Otherwise it would belong to the item as a whole, and the check would not ask who was there for the part.',
  ),
  'stray-text': error('Under “Key messages”, every text has a headline.', 'Otherwise it would belong to no message.'),
  'stray-field': error(
    'The fields of a record are in the list under its heading, and nothing in its text is written like a field.',
    'Otherwise what they say would be shown but not recorded: a decision would have no outcome, an action no owner.',
  ),
  'record-line': error(
    'What a meeting decided, or asked somebody to do, has a section of its own in its minutes.',
    'Otherwise it would be in no register and no action log, and nobody would be asked whether it was done.',
  ),
  'record-table': error(
    'What a meeting decided, or asked somebody to do, is not a row of a table.',
    'Otherwise it would be in no register and no action log, and nobody would be asked whether it was done.',
  ),
  'likely-record': warning(
    'An item whose text says that something was noted, approved, resolved or agreed has a decision or an outcome; one that says what somebody is to do has an action; one that says who declared an interest is beside `declarations`; minutes with a list of actions or decisions also record them one by one.',
    'Otherwise it would be in no register, no list and no action log.',
  ),
  'text-goes-on': warning(
    'The text of a decision, action or update ends where the minutes go on.',
    'Otherwise the end of the meeting, or what was decided next, would be shown as part of it.',
  ),
  'misplaced-field': error(
    'A field that its place already answers is left out.',
    'Otherwise the two answers could differ.',
  ),
  unnumbered: error(
    'Several decisions, actions or updates of one item each have a number or a reference.',
    'Otherwise their addresses would change if another were put before them.',
  ),
} as const satisfies Record<string, Rule>;
