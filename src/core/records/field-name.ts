import { labelOf } from '../markdown/field-list.ts';

/** The name of a field as it is typed where it stands: `vote.namedFor` in a frontmatter, `Vote: Named for` in a section. */
export function fieldName(path: readonly (string | number)[], section: number | null): string {
  const names = path.filter((step) => typeof step === 'string');
  return section === null ? names.join('.') : names.map(labelOf).join(': ');
}
