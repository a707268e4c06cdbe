/** The `lang` of a part of a page; nothing where it is that of the page. */
export function langOf(pageLanguage: string, ...own: readonly (string | undefined)[]): string | undefined {
  const language = own.find((each) => each !== undefined);
  return language === pageLanguage ? undefined : language;
}
