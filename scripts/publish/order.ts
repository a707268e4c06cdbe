/** What is built, and how. */
export interface Order {
  readonly content: string;
  /** The folder to publish to. */
  readonly output: string;
  readonly search: boolean;
  /** Whether nothing is taken from the build before. */
  readonly cold: boolean;
  readonly asAt: string | undefined;
  /** A digest of Minutebook's own code. */
  readonly code: string;
}

/** An order, and the day that the book is as at. */
export type DatedOrder = Order & { readonly asAt: string };
