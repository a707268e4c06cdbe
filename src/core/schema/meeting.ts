import { z } from 'zod';
import { digestSchema } from './digest.ts';
import {
  choice,
  date,
  flag,
  itemNumber,
  language,
  lines,
  list,
  name,
  personOrName,
  reference,
  text,
  time,
  timeZone,
  webAddress,
} from './values.ts';

export const meetingStatuses = ['scheduled', 'cancelled', 'postponed', 'inquorate', 'held'] as const;

export const meetingKinds = ['ordinary', 'special', 'extraordinary', 'annual', 'joint'] as const;

export const meetingModes = ['in-person', 'remote', 'hybrid'] as const;

/** The lists of who was at a meeting, and who was not. */
export const attendanceLists = ['present', 'remote', 'apologies', 'absent', 'inAttendance'] as const;

const attendeeSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { person: value } : value),
  z.strictObject({
    person: personOrName.describe('The id of a person, or a name.'),
    role: text.optional().describe('In what role they came.'),
    substituteFor: reference('person').optional().describe('The member in whose place they sat.'),
    arrivedAt: itemNumber.optional().describe('The number of the item at which they arrived, if late.'),
    leftAt: itemNumber.optional().describe('The number of the item at which they left, if early.'),
  }),
);

const attendees = z.array(attendeeSchema);

const attendanceSchema = z.strictObject({
  present: attendees.optional().describe('Members in the room.'),
  remote: attendees.optional().describe('Members who took part from elsewhere.'),
  apologies: attendees.optional().describe('Members who sent apologies.'),
  absent: attendees.optional().describe('Members who were away without apologies.'),
  inAttendance: attendees.optional().describe('Everybody else who is recorded: officers, advisers, guests.'),
});

const declarationSchema = z.strictObject({
  person: personOrName.describe('Who declared the interest.'),
  item: itemNumber.describe('The number of the item that it concerns.'),
  interest: text.describe('What the interest is.'),
  leftRoom: flag.optional().describe('Whether they left while the item was taken.'),
});

const correctionSchema = z.strictObject({
  item: itemNumber.describe('The number of the item whose minute is corrected.'),
  was: text.describe('The words as they were approved.'),
  now: text.describe('The words as they should be read.'),
  why: text.describe('Why they were wrong.'),
  agreedAt: reference('agenda-item').describe(
    'The item of a later meeting at which the correction was agreed, like `2024-06-12#item-2`.',
  ),
});

const privateNoticeSchema = z.strictObject({
  published: date.optional().describe('When the first notice, with its reasons, was published.'),
  secondPublished: date
    .optional()
    .describe('When the second notice, with the representations against it and the response, was published.'),
  exception: text
    .optional()
    .describe('Where there was no time for these notices: who agreed to that, and why it could not wait.'),
});

/** One meeting of a board: its agenda beforehand, its minutes afterwards. */
export const meetingSchema = z.strictObject({
  date: date.describe('The day of the meeting; the file’s name starts with it.'),
  title: name.optional().describe('A title, where the meeting has one besides its board and date.'),
  start: time.optional().describe('When it started, or is to start.'),
  end: time.optional().describe('When it ended.'),
  endsNextDay: flag.optional().describe('`yes` when it ended after midnight.'),
  timeZone: timeZone.optional().describe('The time zone, where it is not the site’s.'),
  venue: text.optional().describe('Where it was, or is to be, held.'),
  mode: choice(meetingModes).optional().describe('How people take part.'),
  kind: choice(meetingKinds).optional().describe('What kind of meeting it is; left out, an ordinary one.'),
  status: choice(meetingStatuses).describe('What became of it: `scheduled` until it has happened, then `held`.'),
  reason: text.optional().describe('Why it was cancelled or postponed, or how it came to be inquorate.'),
  rescheduledTo: reference('meeting').optional().describe('The meeting that took its place, like `2024-05-16`.'),
  minutes: choice(['awaited', 'not-kept', 'not-held'])
    .optional()
    .describe(
      '`awaited` while the minutes of a meeting that was held are not yet written; `not-kept` where none were made; `not-held` where they are not part of this minute book.',
    ),
  noticePublished: date.optional().describe('When notice of the meeting was published.'),
  shortNoticeReason: text
    .optional()
    .describe(
      'Why the notice was shorter than the board’s rules ask for, such as who called the meeting and why it could not wait.',
    ),
  privateNotice: privateNoticeSchema
    .optional()
    .describe('The notices that part of the meeting would be private (SI 2012/2089, reg 5).'),
  decisionNotePublished: date
    .optional()
    .describe('In Wales: when the note of attendance, declarations and decisions was published.'),
  latePublicationReason: text
    .optional()
    .describe('Why the note of decisions was published later than the board’s rules ask for.'),
  nextMeeting: date.optional().describe('The day of the board’s next meeting, where these minutes name it.'),
  jointWith: list(reference('board')).optional().describe('The other boards that met with this one.'),
  attendance: attendanceSchema.optional().describe('Who was there, and who was not.'),
  declarations: z
    .array(declarationSchema)
    .optional()
    .describe('Interests declared; an empty list `[]` says that none were.'),
  corrections: z
    .array(correctionSchema)
    .optional()
    .describe('Corrections agreed after the minutes were approved; the approved words stay as they were.'),
  contact: text.optional().describe('Whom to ask about this meeting.'),
  webcast: webAddress.optional().describe('Where it can be watched live.'),
  recording: webAddress.optional().describe('Where the recording is.'),
  topics: list(reference('topic')).optional().describe('The ids of topics that the whole meeting was about.'),
  language: language.optional().describe('The language of the minutes, where it is not the board’s.'),
  notes: lines(text).optional().describe('Notes on the record itself, such as what it leaves out.'),
  digestOf: digestSchema.optional().describe('The official document that this record is only a digest of.'),
});
