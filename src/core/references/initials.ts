import { normalName } from './owners.ts';

/** Whether a name is nothing but initials, like `LW`. */
export function areInitials(name: string): boolean {
  return /^(?:\p{Lu}\.? ?){2,4}$/u.test(name);
}

/** The initials of a name in small letters, with those of the parts of a double name and without; of initials, themselves. */
export function initialsOf(name: string): string[] {
  if (areInitials(name)) return [name.replace(/[. ]/g, '').toLowerCase()];
  const ofParts = (sign: RegExp) =>
    normalName(name)
      .split(sign)
      .map((part) => Array.from(part)[0] ?? '')
      .join('');
  return [...new Set([ofParts(/ /), ofParts(/[ -]/)])];
}
