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

/** The number that a telephone dials (RFC 3966), without the 0 in brackets that is left out from abroad; null where more is said than one number. */
export function dialled(phone: string): string | null {
  const number = (phone.startsWith('+') ? phone.replace(/\(0+\)/, '') : phone).replace(/[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? number : null;
}
