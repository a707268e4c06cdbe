import prettier from 'prettier';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { describeFields } from './fields.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { describeRules } from './rules.ts';
import { makeSnippets } from './snippets.ts';

/** Every file that is made from the schemas and the rules, by its path in the project, formatted like the rest of it. */
export async function makeReference(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>([['REFERENCE.md', reference()]]);
  for (const kind of Object.keys(kinds) as Kind[]) {
    files.set(`public/schemas/${kind}.json`, JSON.stringify(jsonSchemaOf(kind)));
  }
  files.set('.vscode/minutebook.code-snippets', JSON.stringify(makeSnippets(), null, 2));
  for (const [name, text] of files) files.set(name, await format(text, `${root}/${name}`));
  return files;
}

async function format(text: string, filepath: string): Promise<string> {
  const options = await prettier.resolveConfig(filepath);
  const parser = filepath.endsWith('.md') ? 'markdown' : 'json';
  return prettier.format(text, { ...options, parser });
}

function reference(): string {
  return `# Reference

Made by \`npm run reference\` from the schemas and rules themselves; a test fails when it is out of date.
How to write minutes is in [GUIDE.md](GUIDE.md).
Forms and editors can take the fields of a kind of record from its JSON Schema (draft 7): \`public/schemas\` holds them, and every site publishes them, as \`/schemas/meeting.json\` and so on.

## Fields

In a section, a field is a line \`- Label: value\` with its name in words: \`onBehalfOf\` is "On behalf of".

${describeFields()}
## Rules

Each problem that \`npm run check\` reports carries the name of a rule. The names never change.

${describeRules()}`;
}
