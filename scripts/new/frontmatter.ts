import { dump } from 'js-yaml';

/** Fields as frontmatter: in the order given, without those that have no value, dates bare and times in quotation marks. */
export function writeFrontmatter(fields: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const yaml = dump(given, { lineWidth: -1, quoteStyle: 'double' });
  return `---\n${yaml.replace(/: "(\d{4}-\d{2}-\d{2})"$/gm, ': $1')}---\n`;
}
