import type { Site } from './book.ts';

/** Makes an address of the book into one that anybody can follow; one on the web stays as it is. */
export type Absolute = (address: string) => string;

/** Makes the addresses of a site absolute. */
export function absoluteOf({ origin, base }: Pick<Site, 'origin' | 'base'>): Absolute {
  return (address) => (address.startsWith('/') ? origin + base + address.slice(1) : address);
}
