import type { Site } from '../core/book.ts';

/** The language of our own words, and so of every page: English, of the country that the site names where that is in English. */
export function ourLanguage({ language }: Pick<Site, 'language'>): string {
  return /^en\b/i.test(language) ? language : 'en';
}
