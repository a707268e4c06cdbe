/** The fields of a record as they were typed. */
export type Fields = Readonly<Record<string, Value>>;

type Value = string | readonly string[] | Readonly<Record<string, string>>;

/** The fields that are groups of fields. */
const groups = ['vote', 'callIn', 'exempt', 'keyDecisionNotice'];

/** Takes the list of fields from the lines under a heading. */
export function readFields(lines: readonly string[]): { fields: Fields; rest: string[] } {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || !/^- [A-Z][A-Za-z -]*:( |$)/.test(lines[start] ?? '')) return { fields: {}, rest: [...lines] };
  const blank = lines.indexOf('', start);
  const end = blank === -1 ? lines.length : blank;
  const fields: Record<string, Value> = {};
  for (const entry of joinEntries(lines.slice(start, end), '- ')) {
    const [label, value] = splitLabel(entry[0] ?? '');
    const name = nameOf(label);
    const nested = joinEntries(entry.slice(1), '  - ').map(([text = '']) => text);
    fields[name] = nested.length === 0 ? value : groups.includes(name) ? readGroup(nested) : nested;
  }
  return { fields, rest: lines.slice(end) };
}

/** Every entry of a list: its text on one line, and the lines of the list under it. */
function joinEntries(lines: readonly string[], mark: string): string[][] {
  const entries: string[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (line.startsWith(mark)) entries.push([line.slice(mark.length)]);
    else if (last !== undefined && (last.length > 1 || line.trimStart().startsWith('- '))) last.push(line);
    else if (last !== undefined) last[0] = `${last[0] ?? ''} ${line.trim()}`;
  }
  return entries;
}

function splitLabel(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

function readGroup(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map(splitLabel).map(([label, value]) => [nameOf(label), value]));
}

function nameOf(label: string): string {
  return label.toLowerCase().replace(/[ -]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields as the YAML of a frontmatter. */
export function toYaml(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}:${valueOf(value)}\n`)
    .join('');
}

function valueOf(value: Value): string {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}`;
  if (isList(value)) return value.map((each) => `\n  - ${JSON.stringify(each)}`).join('');
  return Object.entries(value)
    .map(([name, each]) => `\n  ${name}: ${JSON.stringify(each)}`)
    .join('');
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}
