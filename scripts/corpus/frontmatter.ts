/** What a field of frontmatter can hold; a field that holds nothing is left out. */
export type Value = string | number | readonly Value[] | { readonly [field: string]: Value | undefined };

/** Writes a Markdown file: its fields between fences, then its text. */
export function writeFile(fields: Readonly<Record<string, Value | undefined>>, body: string): string {
  return `---\n${writeMap(fields, '')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Writes the field list of a section; a field without a value is left out. */
export function writeFields(fields: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([label, value]) =>
      typeof value === 'string'
        ? `- ${label}: ${value}`
        : [`- ${label}:`, ...(value ?? []).map((line) => `  - ${line}`)].join('\n'),
    )
    .join('\n');
}

/** Joins the blocks of a text with blank lines, without those that are empty. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeMap(map: Readonly<Record<string, Value | undefined>>, indent: string): string {
  return Object.entries(map)
    .map(([field, value]) => (value === undefined ? '' : `${indent}${field}:${writeValue(value, indent)}`))
    .join('');
}

function writeValue(value: Value, indent: string): string {
  if (typeof value === 'number') return ` ${value}\n`;
  if (typeof value === 'string') return ` ${writeScalar(value)}\n`;
  if (!isList(value)) return `\n${writeMap(value, `${indent}  `)}`;
  return value.length === 0 ? ' []\n' : `\n${value.map((entry) => writeEntry(entry, `${indent}  `)).join('')}`;
}

function writeEntry(entry: Value, indent: string): string {
  if (typeof entry === 'string' || typeof entry === 'number') return `${indent}-${writeValue(entry, indent)}`;
  const inner = isList(entry) ? '' : writeMap(entry, `${indent}  `);
  return `${indent}- ${inner.slice(indent.length + 2)}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function writeScalar(text: string): string {
  const plain = /^([A-Za-z](?!.*(: |:$| #))[^\n"{}[\]]*|\d{4}-\d\d-\d\d)$/.test(text);
  return plain ? text : JSON.stringify(text);
}
