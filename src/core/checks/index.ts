import { accentContrast } from './accents.ts';
import { actionOrder, madeOutside } from './actions.ts';
import { attendance } from './attendance.ts';
import { boardOrder, membershipOrder } from './boards.ts';
import type { Check } from './check.ts';
import { correctedWords } from './corrected-words.ts';
import { exempt } from './exempt.ts';
import { fileFormats, logos } from './file-formats.ts';
import { folders } from './folders.ts';
import { holidays } from './holidays.ts';
import { keyMessageBasis } from './key-messages.ts';
import { knownItem } from './known-item.ts';
import { knownFragments, knownLinks } from './known-links.ts';
import { knownReference } from './known-reference.ts';
import { lineageOrder, lineageOutcome } from './lineage.ts';
import { meetingDate, meetingState, meetingTimes } from './meetings.ts';
import { approvalOrder, correctionOrder } from './minutes.ts';
import { movedAddresses } from './moved.ts';
import { movers } from './movers.ts';
import { shortNotice } from './notices.ts';
import { ownerAddresses, ownerSpelling } from './owners.ts';
import { personNames } from './person-names.ts';
import { callInDeadline, latePublication, publicationOrder } from './publications.ts';
import { quorum } from './quorum.ts';
import { repeatedValues } from './repeated-values.ts';
import { reservedIds, reservedNames } from './reserved-ids.ts';
import { sameTitles } from './same-titles.ts';
import { seals } from './seals.ts';
import { decisionStatement } from './statements.ts';
import { uniqueAddresses } from './unique-addresses.ts';
import { actionUpdates } from './updates.ts';
import { usedFiles } from './used-files.ts';
import { voteOutcome } from './vote-outcome.ts';
import { votes } from './votes.ts';

/** Every check across records that looks at nothing else: each finds the same in content with the same outline. None depends on another. */
export const checksOfRecords: readonly Check[] = [
  accentContrast,
  folders,
  uniqueAddresses,
  sameTitles,
  reservedIds,
  reservedNames,
  knownReference,
  repeatedValues,
  knownLinks,
  knownItem,
  usedFiles,
  fileFormats,
  logos,
  meetingDate,
  meetingTimes,
  meetingState,
  attendance,
  quorum,
  votes,
  voteOutcome,
  movers,
  approvalOrder,
  correctionOrder,
  exempt,
  madeOutside,
  actionOrder,
  actionUpdates,
  ownerAddresses,
  ownerSpelling,
  personNames,
  lineageOrder,
  lineageOutcome,
  boardOrder,
  membershipOrder,
  keyMessageBasis,
  holidays,
  movedAddresses,
  publicationOrder,
  shortNotice,
  latePublication,
  callInDeadline,
  decisionStatement,
];

/** The checks that look at texts as well. */
export const checksOfTexts: readonly Check[] = [knownFragments, correctedWords, seals];
