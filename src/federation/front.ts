/** A body as the front lists it. */
export interface FrontBody {
  readonly label: string;
  readonly title: string;
  /** The address of its book from the root of the front. */
  readonly address: string;
  readonly asAt: string;
  /** The days of its first and its last meeting; null where it has none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly meetings: number;
  readonly decisions: number;
  readonly actions: number;
  readonly hasData: boolean;
}

/** Where a federation leaves what its front lists, beside the book that its site.md makes. */
declare global {
  var frontBodies: readonly FrontBody[] | undefined;
}

/** The bodies whose books the front brings together, by name. */
export const bodies: readonly FrontBody[] = globalThis.frontBodies ?? [];
