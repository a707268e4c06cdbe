/** How the search index knows a page. */
export interface Indexed {
  readonly title: string;
  /** The name of the board. */
  readonly board: string;
  readonly kind: 'Meeting' | 'Paper' | 'Decision' | 'Action';
  readonly date: string | null;
  /** Whether it comes from minutes that nobody has approved yet. */
  readonly isDraft: boolean;
}
