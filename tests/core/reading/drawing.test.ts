import { expect, test } from 'vitest';
import { inspectDrawing } from '../../../src/core/reading/drawing.ts';

const inspect = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return inspectDrawing({ path: 'plan.svg', size: bytes.length, bytes }).map(({ message }) => message.split(', ')[0]);
};
const svg = (inner: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

test.each([
  [
    'what a drawing program writes',
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg('<style>path{fill:red}</style><path d="M0 0h9"/>')}`,
  ],
  ['links, gradients and text', svg('<a href="https://example.org/"><text>on javascript</text></a><use href="#a"/>')],
  ['pictures within it', svg('<image href="data:image/png;base64,AAAA"/>')],
  [
    'what drawing programs say of themselves',
    `<?xpacket begin="x" id="y"?>${svg('<g inkscape:label="Survey data: text"/>', 'aria-label="Metadata: application 26"')}`,
  ],
  ['remarks that speak of scripts', svg('<!-- <script> --><desc>A script</desc>')],
])('a drawing with %s is published', (_, text) => {
  expect(inspect(text)).toEqual([]);
});

test.each([
  ['a script', svg('<script>alert(1)</script>'), 'The drawing has `<script>`'],
  [
    'a script in another namespace',
    svg('<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>'),
    'The drawing has `<s:SCRIPT>`',
  ],
  ['what starts one', svg('', 'ONLOAD="alert(1)"'), 'The drawing has `ONLOAD`'],
  ['a link that is one', svg('<a href="java&#x0a;script:alert(1)"/>'), 'The drawing has code in `href`'],
  [
    'a change of a link into one',
    svg('<set attributeName="href" to="&#106;avascript:alert(1)"/>'),
    'The drawing has code in `to`',
  ],
  ['a page', svg('<foreignObject/>'), 'The drawing has `<foreignObject>`'],
  ['HTML', svg('<b xmlns="http://www.w3.org/1999/xhtml"/>'), 'The drawing has HTML in it'],
  ['entities', `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${svg('&x;')}`, 'The drawing has a document type of its own'],
  [
    'a doctype that ends elsewhere',
    `<!DOCTYPE svg SYSTEM "><!--">${svg('<script>alert(1)</script>', 'onload="alert(1)"')}`,
    'The drawing has a document type of its own',
  ],
  ['elements without end', '<a>'.repeat(300_000), 'The drawing has elements nested more than 200 deep'],
  [
    'a stylesheet that is a program',
    `<?xml-stylesheet href="a.xsl"?>${svg('')}`,
    'The drawing has a stylesheet from elsewhere',
  ],
  [
    'another encoding',
    `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`,
    'The drawing has an encoding other than UTF-8',
  ],
  [
    'UTF-16 without its mark',
    Buffer.from(`<?xml version="1.0"?>${svg('<script>alert(1)</script>')}`, 'utf16le'),
    'The drawing has an encoding other than UTF-8',
  ],
  [
    'letters by names',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">${svg('<a href="javascript&colon;alert(1)"/>')}`,
    'The drawing has a document type of its own',
  ],
  ['UTF-16', Buffer.from(`\uFEFF${svg('')}`, 'utf16le'), 'The drawing has an encoding other than UTF-8'],
])('a drawing with %s is refused', (_, text, message) => {
  expect(inspect(text)).toEqual([message]);
});

test('only drawings are looked into, and one that is too large to be is refused', () => {
  expect(inspectDrawing({ path: 'plan.png', size: 3 })).toEqual([]);
  expect(inspectDrawing({ path: 'PLAN.SVG', size: 9_000_000 })).toMatchObject([
    { rule: 'file-too-large', message: 'The file has 9000000 bytes; at most 8388608 are read.' },
  ]);
});
