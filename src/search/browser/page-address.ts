import { type Search, writeSearch } from './search-address.ts';

/** The address of a search on the page that shows it; a link to it changes nothing else. */
export function addressOf(search: Search): string {
  return location.pathname + writeSearch(search);
}
