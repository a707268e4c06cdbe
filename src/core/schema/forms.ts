/** What a value of each form must be: the words that follow "expected" in a report, and the rule that a wrong one breaks. */
export const expectations = {
  text: { rule: 'text-value', expected: 'some text' },
  name: { rule: 'text-value', expected: 'a name or title on one line' },
  visible: {
    rule: 'invisible-character',
    expected: 'no invisible character, even one written by its number',
  },
  date: { rule: 'date-value', expected: 'a date that exists, written like 2026-01-31' },
  time: { rule: 'time-value', expected: 'a time of day, written like 14:30' },
  count: { rule: 'count-value', expected: 'a whole number, written in figures' },
  clearDays: { rule: 'days-value', expected: 'a number of clear days, like `5 clear working days` or `28 clear days`' },
  daysAfter: { rule: 'days-value', expected: 'a number of days, like `5 working days` or `28 days`' },
  flag: { rule: 'flag-value', expected: '`yes` or `no`' },
  id: {
    rule: 'id-value',
    expected: 'an id of lower-case letters, figures and single hyphens that starts with a letter, like `jane-doe`',
  },
  itemNumber: {
    rule: 'item-number-value',
    expected: 'an item number, like `6`, `10.1`, `6a` or `24/105`',
  },
  ref: {
    rule: 'ref-value',
    expected: 'a reference of at most 40 characters that starts with a capital letter or a figure, like `CYP 2018/6`',
  },
  reference: { rule: 'reference-form', expected: 'a reference to another record' },
  link: {
    rule: 'link-value',
    expected: 'a Markdown link, like `[Draft response](papers/draft.pdf)`, or the path of a Markdown file',
  },
  target: {
    rule: 'link-scheme',
    expected: 'a link to a file, or to an address that starts with https://, http://, mailto: or tel:',
  },
  pageAddress: {
    rule: 'page-address-value',
    expected: 'the address of a page from the root of the site, of at most 240 characters, like `/topics/youth/`',
  },
  webAddress: {
    rule: 'web-address-value',
    expected: 'a web address that starts with https:// or http:// and holds no password',
  },
  email: { rule: 'email-value', expected: 'an email address' },
  colour: { rule: 'colour-value', expected: 'a colour of six hexadecimal figures, like `#1d4f91`' },
  timeZone: { rule: 'time-zone-value', expected: 'a time zone of the IANA list, like `Europe/London`' },
  language: { rule: 'language-value', expected: 'a language tag, like `en-GB` or `cy`' },
  sha256: { rule: 'seal-value', expected: '64 hexadecimal figures in lower-case letters' },
  once: { rule: 'repeated-value', expected: 'a value that is not already in the list' },
  publicSummary: { rule: 'text-value', expected: 'a public summary of the exempt business' },
} as const satisfies Record<string, { rule: string; expected: string }>;

/** The name of a form of value; a schema's error message is always one of these. */
export type Form = keyof typeof expectations;
