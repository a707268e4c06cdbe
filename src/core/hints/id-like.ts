/** The id that is nearest to some words; null where nothing is left of them. */
export function idLike(words: string): string | null {
  const id = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return id === '' ? null : id;
}
