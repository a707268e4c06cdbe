import type { KeyMessage } from '../../core/book.ts';
import { byYear } from '../../site/register/by-year.ts';
import { addressColumn, boardColumns, defineDataset, oneRow, placeColumns, topicColumns } from './dataset.ts';

/** Every key message. */
export const keyMessages = defineDataset<KeyMessage, KeyMessage>({
  name: 'key-messages',
  title: 'Key messages',
  about: 'One row for each message that a board wants the public to take from a meeting.',
  filesOf: ({ keyMessages }) => byYear(keyMessages),
  rowsOf: oneRow,
  columns: [
    addressColumn,
    {
      name: 'date',
      type: 'date',
      about: 'The day on which it was published, or else that of the meeting.',
      isRequired: true,
      valueOf: ({ date }) => date,
    },
    ...boardColumns,
    ...placeColumns,
    { name: 'headline', type: 'string', about: 'The message in one line.', valueOf: ({ headline }) => headline },
    { name: 'text', type: 'string', about: 'What happened, without its layout.', valueOf: ({ text }) => text },
    { name: 'why', type: 'string', about: 'Why it matters.', valueOf: ({ data }) => data.why },
    { name: 'next', type: 'string', about: 'What happens next.', valueOf: ({ data }) => data.next },
    {
      name: 'decision',
      type: 'string',
      about: 'The address of the decision that it rests on.',
      valueOf: ({ decision }, absolute) => decision && absolute(decision.address),
    },
    {
      name: 'audience',
      type: 'string',
      about: 'Whom it is meant for, where that is not everybody.',
      valueOf: ({ data }) => data.audience,
    },
    ...topicColumns,
  ],
});
