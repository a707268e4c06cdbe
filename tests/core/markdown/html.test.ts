import path from 'node:path';
import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/core/files/read-files.ts';
import { escapeHtml } from '../../../src/core/markdown/escape.ts';
import { readDefinitions, writeHtml } from '../../../src/core/markdown/html.ts';
import { fillTemplate, type Footnotes, renderFootnotes } from '../../../src/core/markdown/template.ts';
import { inspect } from '../../../src/core/markdown/inspect.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { soundFolder } from '../../fixture.ts';
import { encodeAddress } from '../../../src/core/links.ts';
import { markdownish } from './markdownish.ts';

function render(text: string, headingShift = 0): string {
  const root = parseMarkdown(text);
  const footnotes: Footnotes = new Map();
  const definitions = readDefinitions(root);
  const context = { idOf: () => undefined, links: definitions.links };
  const filling = {
    resolve: encodeAddress,
    headingShift,
    footnoteOf: (name: string) => writeHtml(definitions.footnotes.get(name) ?? [], context),
    footnotes,
  };
  return fillTemplate(writeHtml(root.children, context), 'a.md', filling) + renderFootnotes(footnotes);
}

const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const renderWithRehype = (text: string) => String(processor.processSync(text));

/** Takes away what is meant to differ: the frame of tables and their empty corners and the names of rows beneath, what rows lack, how footnotes are linked, task boxes, and how signs are escaped. */
function normalize(html: string): string {
  return html
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replace(/<td colspan="(\d+)"><\/td>/g, (_, count: string) => '<td></td>'.repeat(Number(count)))
    .replace(/<th scope="row"([^>]*)>(.*?)<\/th>/gs, '<td$1>$2</td>')
    .replace(/<section data-footnotes.*?<\/h2>\s*(.*)<\/section>/s, '$1')
    .replace(/ ?<a href="#[^"]*" (?:data-footnote-backref|aria-label="Back)[^>]*>↩(?:<sup>\d+<\/sup>)?<\/a>/g, '')
    .replace(/<li id="[^"]*">/g, '<li>')
    .replace(/<sup><a [^>]*>(\d+)<\/a><\/sup>/g, '<sup>$1</sup>')
    .replace(/<div class="table"[^>]*>|<\/table><\/div>/g, (tag) => (tag.startsWith('</') ? '</table>' : ''))
    .replace(/ (?:scope="col"|loading="lazy"|class="(?:language-[^"]*|contains-task-list|task-list-item)")/g, '')
    .replace(/ align="(left|right|center)"/g, ' class="$1"')
    .replace(/<td class="\w+"><\/td>/g, '<td></td>')
    .replace(/<input type="checkbox"( checked)? disabled>/g, (_, checked?: string) =>
      checked === undefined ? '☐' : '☑',
    )
    .replace(/&(?:lt|#x3C);/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:quot|#x22);/g, '"')
    .replace(/&(?:amp|#x26);/g, '&')
    .replace(/>\s+</g, '><')
    .replace(/\s+<\/li>/g, '</li>')
    .trim();
}

const content = path.join(import.meta.dirname, '../../../content');
const texts = [...readFiles(content), ...readFiles(soundFolder)].flatMap(({ path: name, bytes }) =>
  bytes === undefined ? [] : [[name, new TextDecoder().decode(bytes).replace(/^---\n.*?\n---\n/s, '')] as const],
);

test.each(texts)('%s is rendered as rehype renders it', (_, text) => {
  expect(normalize(render(text))).toBe(normalize(renderWithRehype(text)));
});

test.each([
  ['paragraphs', 'a\nb\n\nc'],
  ['headings', '# a\n\n## b\n\n###### c'],
  ['emphasis', '*a* **b** ~~c~~ `d` ***e***'],
  ['line breaks', 'a  \nb\\\nc'],
  ['tight lists', '- a\n- b\n  - c\n  - d\n- e'],
  ['loose lists', '- a\n\n- b\n\n  c'],
  ['numbered lists', '3. a\n4. b\n\n1) c'],
  ['task lists', '- [ ] a\n- [x] b'],
  ['quotations', '> a\n>\n> > b'],
  ['code', '```js\na < b\n```\n\n    c & d\n'],
  ['rules', 'a\n\n---\n\nb'],
  ['tables', '| a | b | c |\n| :-- | :-: | --: |\n| 1 | **2** | [3](x.md) |\n| 4 |\n'],
  ['links', '[a](b.md) <https://a.example/?b=c&d=e> https://a.example [c][d]\n\n[d]: e.md'],
  ['images', '![a "b"](c.png) ![d][e]\n\n[e]: f.png'],
  ['signs', '< > & " \' &lt; &amp; &copy; \\< \\&'],
  ['letters with accents', 'Ŵyn a Ŷd, 議事録, 🌳'],
])('%s are rendered as rehype renders them', (_, text) => {
  expect(normalize(render(text))).toBe(normalize(renderWithRehype(text)));
});

test.each([
  ['a list with one loose entry', '- a\n- b\n\n  c\n- d'],
  ['the title of a link', '[a](b.md "c") [d][e]\n\n[e]: f.md "g"'],
  ['the title of an image', '![a](b.png "c")'],
  ['a footnote inside a list', '- a[^1]\n\n  [^1]: b\n'],
  ['a footnote inside a quotation', '> a[^1]\n>\n> [^1]: b\n'],
  ['the address of a link inside a quotation', '> [a][b]\n>\n> [b]: c.md\n'],
])('%s is rendered as rehype renders it', (_, text) => {
  expect(normalize(render(text))).toBe(normalize(renderWithRehype(text)));
});

test('headings are pushed down, and never below the sixth level', () => {
  expect(render('## a\n\n##### b', 2)).toBe('<h4>a</h4>\n<h6>b</h6>\n');
});

test('a table can be reached with the keyboard, has a name, and its heads say what they head', () => {
  const html = render('| Year | £m "net" |\n| --- | --: |\n| 2025 | 3 |\n');
  expect(html).toContain('tabindex="0" aria-label="Table: Year, £m &quot;net&quot;"');
  expect(html).toContain(
    '<th scope="col">Year</th>\n<th scope="col" class="right">£m "net"</th>'.replaceAll('"net"', '&quot;net&quot;'),
  );
});

test('the first cell of each row heads it where the corner of the table is empty, or where each of them is another name', () => {
  const html = render('| | Planned |\n| --- | --: |\n| Contract | 3 |\n| | 4 |\n');
  expect(html).toContain('<td></td>\n<th scope="col" class="right">Planned</th>');
  expect(html).toContain('<th scope="row">Contract</th>\n<td class="right">3</td>');
  expect(html).toContain('<td></td>\n<td class="right">4</td>');
  const years = (...names: string[]) =>
    render(`| Year | Seals |\n| --- | --- |\n${names.map((name) => `| ${name} | 3 |\n`).join('')}`);
  expect(years('2024', '2025')).toContain('<th scope="row">2025</th>\n<td>3</td>');
  for (const names of [['2025'], ['2025', '2025'], ['2025', '']]) expect(years(...names)).not.toContain('scope="row"');
});

test('a footnote has one number however often it is named, and a way back', () => {
  const html = render('a[^x] b[^y] c[^x]\n\n[^x]: The *first*.\n\n[^y]: The second.');
  expect(html.match(/id="fn-ref-[^"]*"/g)).toEqual(['id="fn-ref-1"', 'id="fn-ref-2"', 'id="fn-ref-1-2"']);
  expect(html).toContain('<li id="fn-1"><p>The <em>first</em>. <a href="#fn-ref-1"');
  expect(html).toContain('<li id="fn-2"><p>The second. <a href="#fn-ref-2"');
});

test('a footnote that names itself, or another that names it, ends', () => {
  expect(render('a[^x]\n\n[^x]: See [^y].\n\n[^y]: See [^x].').match(/<li /g)).toHaveLength(2);
});

test('a chain of footnotes is as long as anybody likes, and stands in the order in which they are named', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `[^${String(at)}]: To [^${String(at + 1)}].`);
  const html = render(`First[^0] and second[^last].\n\n${chain.join('\n\n')}\n\n[^20000]: End.\n\n[^last]: Last.\n`);
  expect(html.match(/<li /g)).toHaveLength(20_002);
  expect(html).toContain('<li id="fn-2"><p>Last.');
  expect(html).toContain('<li id="fn-20002"><p>End.');
});

test('a table is as long as what was written of it, however much its rows lack', () => {
  const wide = `${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n${'|b|\n'.repeat(4000)}`;
  expect(render(wide).length).toBeLessThan(wide.length * 40);
  expect(render('| a | b | c |\n| - | - | - |\n| 1 |\n')).toContain('<td>1</td>\n<td colspan="2"></td>\n</tr>');
});

/** Every tag that may come out, with every attribute. */
const tag =
  /<\/?(?:p|h[1-6]|em|strong|del|code|pre|br|hr|blockquote|ul|ol|li|div|table|thead|tbody|tr|th|td|a|img|sup)(?: (?:id|href|src|alt|loading|class|role|scope|colspan|tabindex|aria-label|start|title)="[^"<>]*")*>/g;

function expectHarmless(text: string): void {
  const root = parseMarkdown(text);
  const html = render(text);
  expect(html.replace(tag, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  if (inspect(root, text, 'x.md', 0).findings.length > 0) return;
  for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    expect(address).toMatch(/^(?:https?:\/\/[^@]*|mailto:|tel:|#|[^:/?#]*$|[^:/?#][^:?#]*(?:#|$))/i);
  }
}

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <b onmouseover="alert(1)">b</b>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<style>@import "x"</style>',
  '<!-- --><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a]( javascript:alert(1))',
  '[a](<\u0001javascript:alert(1)>)',
  '[a](vbscript:x) [b](data:text/html,x) [c](file:///etc/passwd) [d](blob:x)',
  '[a](//evil.example) [b](\\\\\\\\evil.example) [c](/\\evil.example)',
  '![a](javascript:alert(1))',
  '![a"onerror="alert(1)](b.png)',
  '![a](b.png"onerror="alert(1))',
  '[a](<b"onclick="alert(1)>)',
  '[a](b.md "c\\"onclick=\\"alert(1)")',
  '[a]: javascript:alert(1)\n\n[a]',
  '<javascript:alert(1)>',
  'javascript:alert(1)',
  '`<script>`',
  '```"><script>alert(1)</script>\nx\n```',
  '| a"onclick="x |\n| --- |\n| <script> |',
  '[^"><script>]\n\n[^"><script>]: x',
  '# <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\\<script\\>',
  'a\u2028<script>\u2029',
])('%j comes out without harm', expectHarmless);

test('no text comes out with a tag, an attribute or an address that is not ours', () => {
  fc.assert(fc.property(fc.oneof(markdownish, fc.string({ unit: 'binary' })), expectHarmless), { numRuns: 3000 });
});

test('no sign of HTML is left in an escaped text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      const back = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as Readonly<Record<string, string>>;
      expect(escaped.replace(/&\w+;/g, (sign) => back[sign] ?? '')).toBe(text);
    }),
  );
});
