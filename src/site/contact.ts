/** A piece of a text that says whom to ask. */
export interface ContactPart {
  readonly text: string;
  /** Whether it is an e-mail address, and nothing else. */
  readonly isEmail: boolean;
}

/** A text in pieces, each an e-mail address or what stands around it. */
export function withEmails(contact: string): ContactPart[] {
  return contact
    .split(/([\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+)/i)
    .map((text, place) => ({ text, isEmail: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
