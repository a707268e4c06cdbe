/** What a rule asks for, in the words of the error reference. */
export interface Rule {
  readonly severity: 'error' | 'warning';
  /** The rule as one sentence. */
  readonly says: string;
  /** Why the minute book insists on it. */
  readonly why: string;
}

/** A rule that nothing is published against. */
export const error = (says: string, why: string): Rule => ({ severity: 'error', says, why });

/** A rule that is worth a look. */
export const warning = (says: string, why: string): Rule => ({ severity: 'warning', says, why });

/** Why a value has one form. */
export const precise =
  'Nothing is guessed: a value that can be read in two ways would one day be read in the wrong way.';

/** Why a reference leads somewhere. */
export const linked = 'A reference that leads nowhere would be published as a dead end.';

/** Why a text has nothing invisible in it. */
export const trusted = 'The record must say what the reader sees, and nothing else.';

/** Why one thing comes after another. */
export const ordered = 'The order of events is part of the record.';
