/** Characters that look like ordinary ones, by what they are called. */
const lookAlikes = [
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/, 'an unusual space', 'an ordinary space'],
  [/[\u2010-\u2015\u2212\uFE63\uFF0D]/, 'an unusual dash', 'an ordinary hyphen'],
  [/[\u2044\u2215\uFF0F]/, 'an unusual slash', 'an ordinary `/`'],
] as const;

/** What to do about a value that looks right but has a character that is not the one it looks like; null if it has none. */
export function lookAlike(value: string): string | null {
  for (const [sign, is, expected] of lookAlikes) {
    const [found] = sign.exec(value) ?? [];
    if (found === undefined) continue;
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `It has ${is}, U+${code}: type ${expected} instead.`;
  }
  return null;
}
