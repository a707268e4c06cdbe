/** The number of an item, and of those that it may be under, the nearest first: of 6.1.2 also 6.1 and 6. */
export function numbersFrom(number: string): string[] {
  const end = number.lastIndexOf('.');
  return end < 0 ? [number] : [number, ...numbersFrom(number.slice(0, end))];
}
