import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFieldList, labelOf, onOneLine, readFieldLines } from '../../src/core/markdown/field-list.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { kinds } from '../../src/core/schema/kinds.ts';
import { fieldsOf } from '../../src/core/schema/shape.ts';
import { readSectionFields } from '../../src/core/records/section-fields.ts';
import { checkSmallSite } from '../small-site.ts';
import { markdownish } from './markdown/markdownish.ts';

const { schema } = kinds.decision;

function readFields(text: string): ReturnType<typeof readSectionFields> | null {
  const [list] = parseMarkdown(text).children;
  return list !== undefined && isFieldList(list)
    ? readSectionFields(list, text, schema, { file: 'x.md', bodyStart: 0 })
    : null;
}

test('the label of every field of every record leads back to the field', () => {
  for (const { schema: each } of Object.values(kinds)) {
    for (const name of Object.keys(fieldsOf(each))) {
      const text = `- ${labelOf(name)}: x`;
      const [list] = parseMarkdown(text).children;
      expect(list !== undefined && isFieldList(list) && readFieldLines(list, text).lines[0]?.name).toBe(name);
    }
  }
});

/** A value as a clerk may type it: one line, which Markdown would not take for something else than words in a list. */
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `x${text}y`)
  .filter((text) => !/[\n\r\u0000\u0085\u2028\u2029]/.test(text));
const field = fc.constantFrom('outcome', 'reasons', 'effectiveFrom', 'mover', 'title', 'keyDecision', 'madeBy');

test('every value comes back as it was typed, whatever Markdown sees in it', () => {
  fc.assert(
    fc.property(fc.dictionary(field, value, { minKeys: 1, noNullPrototype: true }), (fields) => {
      const lines = Object.entries(fields).map(([name, text]) => `- ${labelOf(name)}: ${text}`);
      const read = readFields(`${lines.join('\n')}\n\nThe text.\n`);
      expect(read?.findings).toEqual([]);
      expect(read?.raw).toEqual(fields);
    }),
    { numRuns: 3000 },
  );
});

test('several values and a value on several lines come back too', () => {
  const text = fc.stringMatching(/^[A-Za-z][a-z ,:;'*_]{0,20}[a-z]$/);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), text, fc.constantFrom('\n', '\r\n'), (values, long, end) => {
      const lines = ['- Alternatives:', ...values.map((each) => `  - ${each}`), `- Reasons: ${long}`, `  ${long}`];
      const read = readFields(lines.join(end));
      expect(read?.raw).toEqual({ alternatives: values, reasons: `${long} ${long}` });
    }),
  );
});

test('a value on several lines loses the white space around each end of a line, and no other', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r', '\u00a0', '\u2028');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(onOneLine(text)).toBe(text.replace(/\s*[\r\n]\s*/g, ' '));
    }),
    { numRuns: 5000 },
  );
});

test('no entry of a list under a field is left out, wherever it starts', () => {
  const line = fc.record({ indent: fc.nat(8), mark: fc.constantFrom('- ', '', '1. ', '> ', '## '), gap: fc.boolean() });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (drawn) => {
      const rest = drawn.map(({ indent, mark, gap }, index) => {
        return `${gap ? '\n' : ''}${' '.repeat(indent)}${mark}w${String(index)}x`;
      });
      const text = `- Outcome: agreed\n- Alternatives:\n  - first\n${rest.join('\n')}\n`;
      const [list, ...others] = parseMarkdown(text).children;
      const read = readFields(text);
      if (list === undefined || read === null || others.length > 0 || read.findings.length > 0) return;
      for (const index of drawn.keys()) expect(JSON.stringify(read.raw), text).toContain(`w${String(index)}x`);
    }),
    { numRuns: 3000 },
  );
});

test('any list is read to its end, and every line of it is a field or a finding', () => {
  const list = fc
    .array(markdownish, { minLength: 1 })
    .map((parts) => `- Outcome: agreed\n${parts.map((part) => `- ${part}`).join('\n')}`);
  fc.assert(
    fc.property(list, (text) => {
      const [node] = parseMarkdown(text).children;
      if (node === undefined || !isFieldList(node)) return;
      const { lines, bad } = readFieldLines(node, text);
      expect(lines.length + bad.length).toBe(node.children.length);
      for (const { at } of [...lines, ...bad]) expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('any text in a meeting gives a report and no failure, and every line of it that is named exists', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(markdownish, { maxLength: 6 }), async (parts) => {
      const text = `---\ndate: 2026-02-09\nstatus: held\n---\n${parts.join('\n\n')}\n`;
      const { issues } = await checkSmallSite({ 'boards/council/meetings/2026-02-09.md': text });
      for (const { line } of issues) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
    }),
    { numRuns: 600 },
  );
});
