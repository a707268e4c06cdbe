/** The place of the first value of a sorted list for which something holds, as it does for all after it; the length of the list where it holds for none. */
export function bisect<Value>(sorted: readonly Value[], holds: (value: Value) => boolean): number {
  let [first, after] = [0, sorted.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if (holds(sorted[middle] as Value)) after = middle;
    else first = middle + 1;
  }
  return first;
}
