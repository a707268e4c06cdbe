/** A heading or a text that is where it does not belong. */
export interface Misplaced {
  /** Where it starts in the body, in characters. */
  readonly at: number;
  readonly text: string;
  readonly problem:
    | 'misspelt'
    | 'titled'
    | 'fields-below'
    | 'level'
    | 'not-an-item'
    | 'sub-item-number'
    | 'part-heading'
    | 'below-part'
    | 'stray-text';
  readonly expected?: string;
  /** The reference that a heading gives, which is a line of its list. */
  readonly ref?: string;
}
