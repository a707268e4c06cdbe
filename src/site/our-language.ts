import type { Site } from '../core/book.ts';

/** The language of our own words, and so of every page: English, of the country that the site names where that is in English. */
export function ourLanguage({ language }: Pick<Site, 'language'>): string {
  return /^en\b/i.test(language) ? language : 'en';
}

/** The language of words that may be others than ours; nothing where it is that of the page. */
export function unlessOurs(language: string, site: Pick<Site, 'language'>): string | undefined {
  return language === ourLanguage(site) ? undefined : language;
}
