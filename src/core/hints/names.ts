/** A name that can be meant, and its place among all: of two that are as near to a wrong one, the first is meant. */
export interface Name {
  readonly text: string;
  readonly order: number;
}

/** Names by their lengths, so that those that can be near to a wrong one are found without going through all. */
export type Names = ReadonlyMap<number, readonly Name[]>;

/** Groups names by their lengths, each group in the order of the names. */
export function groupByLength(names: Iterable<Name>): Names {
  return Map.groupBy(names, ({ text }) => text.length);
}

/** Names in their own order. */
export function inOrder(texts: Iterable<string>): Name[] {
  return Array.from(texts, (text, order) => ({ text, order }));
}

/** The number of slips at which a name is too far from a wrong one to be meant. */
export function slipsTooMany(wrong: string): number {
  return Math.min(wrong.length, Math.max(2, Math.floor(wrong.length / 3)) + 1);
}

/** The names whose length alone does not put them too far from a wrong one. */
export function* namesNear(wrong: string, names: Names): Generator<Name> {
  const reach = slipsTooMany(wrong) - 1;
  for (let length = wrong.length - reach; length <= wrong.length + reach; length++) yield* names.get(length) ?? [];
}
