const doubling = new Set(['submit', 'refer', 'defer', 'transfer', 'commit', 'permit', 'cancel', 'travel']);

/** Gives the plural of a noun, or a verb's form with he, she or it. */
export function toPlural(word: string): string {
  if (/(s|x|ch|sh|z)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Gives the past tense of a regular verb. */
export function toPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubleEnd(verb)}ed`;
}

/** Gives the form of a verb that ends in -ing. */
export function toParticiple(verb: string): string {
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubleEnd(verb)}ing`;
}

/** Gives the adverb of an adjective. */
export function toAdverb(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`;
  return adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
}

function doubleEnd(verb: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return short || doubling.has(verb) ? verb + verb.slice(-1) : verb;
}
