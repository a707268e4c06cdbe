import type { Definition, FootnoteDefinition, ImageReference, Nodes, Root, Text } from 'mdast';
import { isPicture, pictureEndings } from '../files/formats.ts';
import type { Finding } from '../rules/issue.ts';
import { isKnownAddress } from '../links.ts';
import { cut } from '../shortened.ts';
import { firstInvisible } from '../characters.ts';
import { endOf, startOf } from './parse.ts';
import { misreadIn } from './misread.ts';
import { slipsInLines } from './run-together.ts';
import { mayHaveSlip, type Slip, slipInBold, slipsInParagraph, slipsInText } from './slips.ts';

/** A link or image that leads to a file of the content folder. */
export interface FileLink {
  /** Where it is in the body, in characters. */
  readonly at: number;
  /** The path and fragment, as they were typed. */
  readonly url: string;
}

/** What must be known of a text before it is trusted. */
export interface Inspection {
  readonly findings: Finding[];
  readonly links: FileLink[];
  /** What Markdown reads differently from how it was typed. It does not read lists of fields, so nothing is lost there. */
  readonly misread: Misread[];
}

/** A finding about characters of a text. */
export type Misread = Finding & { readonly place: { readonly offset: number } };

/** Where such findings are gathered. */
interface Found {
  push(finding: Misread): unknown;
}

/**
 * Looks at every node of a text once: no HTML, no link that could run code, no image without a description, no footnote without
 * its text.
 */
export function inspect(root: Root, body: string, file: string, bodyStart: number): Inspection {
  const known = {
    named: new Set<string>(),
    footnotes: new Map(),
    definitions: new Map(),
    referred: new Set<string>(),
    pictures: [],
    hasTag: false,
  };
  const report: Report = {
    findings: [],
    links: [],
    misread: [],
    ...known,
    mayHaveSlip: mayHaveSlip(body),
    hasNames: body.includes('&'),
    file,
    body,
    bodyStart,
  };
  visit(root, (node) => {
    if (report.hasNames) inspectLetters(node, report);
    inspectNode(node, report);
  });
  for (const [identifier, node] of report.footnotes) {
    if (report.named.has(identifier)) continue;
    const message = `The footnote \`[^${identifier}]\` is not named in the text.`;
    const hint = `Put \`[^${identifier}]\` where it belongs, or delete the footnote.`;
    report.findings.push(problem(report, node, 'unused-footnote', message, hint));
  }
  for (const node of report.pictures) inspectPicture(node, report.definitions.get(node.identifier)?.url ?? '', report);
  for (const [identifier, node] of report.definitions) {
    if (report.referred.has(identifier)) continue;
    const message = `Nothing in the text names \`[${excerpt(node.label ?? identifier)}]\`, so this line is not shown.`;
    const hint = 'Write the link where it belongs, like `[the report](papers/report.md)`, or delete the line.';
    report.findings.push(problem(report, node, 'markdown-slip', message, hint));
  }
  return report;
}

interface Report extends Inspection {
  /** The footnotes that the text names. */
  readonly named: Set<string>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Where links and pictures lead that are defined elsewhere in the text, and the names of those that are there. */
  readonly definitions: Map<string, Definition>;
  readonly referred: Set<string>;
  readonly pictures: ImageReference[];
  /** Whether a tag is reported. */
  hasTag: boolean;
  readonly mayHaveSlip: boolean;
  /** Whether letters may be written by their names. */
  readonly hasNames: boolean;
  readonly file: string;
  readonly body: string;
  readonly bodyStart: number;
}

function inspectNode(node: Nodes, report: Report): void {
  const misread = misreadIn(node, report.body);
  if (misread !== null) report.misread.push(findingOf(misread, 0, report));
  switch (node.type) {
    case 'html':
      return inspectHtml(node, node.value, report);
    case 'image':
      inspectDescription(node, node.alt, report);
      return isPictureUrl(node.url) ? inspectUrl(node, node.url, report) : inspectPicture(node, node.url, report);
    case 'linkReference':
      report.referred.add(node.identifier);
      return;
    case 'imageReference':
      report.referred.add(node.identifier);
      report.pictures.push(node);
      return inspectDescription(node, node.alt, report);
    case 'definition':
      if (!report.definitions.has(node.identifier)) report.definitions.set(node.identifier, node);
      return inspectUrl(node, node.url, report);
    case 'link':
      return inspectUrl(node, node.url, report);
    case 'footnoteReference':
      report.named.add(node.identifier);
      return;
    case 'footnoteDefinition':
      return inspectFootnote(node, report);
    case 'paragraph':
      if (report.mayHaveSlip) inspectSlips(node, slipsInParagraph, report.findings, report);
      if (hasSeveralLines(node)) inspectSlips(node, slipsInLines, report.misread, report);
      return;
    case 'text':
      if (node.value.includes(']')) inspectSlips(node, slipsInText, report.findings, report);
      if (node.value.includes('**')) inspectSlips(node, slipInBold, report.misread, report);
      return inspectText(node, report);
    default:
  }
}

function inspectHtml(node: Nodes, html: string, report: Report): void {
  if (report.hasTag && /^<\/[^<>]*>$/.test(html)) return; // The tag that it closes has been reported.
  report.hasTag = true;
  const message = `There is HTML in the text: \`${excerpt(html)}\`.`;
  const hint = /^<br ?\/?>$/i.test(html)
    ? 'End the paragraph with an empty line; in a table, use a comma or a row of its own.'
    : 'Use Markdown instead, or put a backslash before the `<` to show it as it is. A comment to yourself belongs in the frontmatter, after a `#`.';
  report.findings.push(problem(report, node, 'raw-html', message, hint));
}

function inspectDescription(node: Nodes, description: string | null | undefined, report: Report): void {
  if ((description ?? '').trim() !== '') return;
  const message = `The image \`${excerpt('url' in node ? node.url : '')}\` has no description.`;
  const hint = 'Say what it shows: `![The plan of the north quay](plan.svg)`.';
  report.findings.push(problem(report, node, 'image-description', message, hint));
}

function inspectPicture(node: Nodes, url: string, report: Report): void {
  if (isPictureUrl(url)) return;
  const message = `The image is \`${excerpt(url)}\`; expected the path of a file whose name ends in ${pictureEndings}.`;
  const hint = 'Put a picture beside this file and name it by its path, or make it a link, without the `!`.';
  report.findings.push(problem(report, node, 'image-source', message, hint));
}

function isPictureUrl(url: string): boolean {
  return isPicture(url.replace(/[?#].*/s, '')) && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url);
}

function inspectFootnote(node: FootnoteDefinition, report: Report): void {
  if (report.footnotes.has(node.identifier)) {
    const message = `The footnote \`[^${node.identifier}]\` is here a second time.`;
    report.findings.push(problem(report, node, 'missing-footnote', message, 'Give it another number.'));
  }
  report.footnotes.set(node.identifier, node);
}

function inspectSlips(node: Nodes, find: (typed: string) => Slip[], found: Found, report: Report): void {
  const at = startOf(node);
  for (const slip of find(report.body.slice(at, endOf(node)))) found.push(findingOf(slip, at, report));
}

/** A slip as a finding, in the text that starts at a character of the body. */
function findingOf({ at, ...slip }: Slip, start: number, { file, bodyStart }: Report): Misread {
  return { ...slip, file, place: { offset: bodyStart + start + at } };
}

function hasSeveralLines({ position }: Nodes): boolean {
  return position?.start.line !== position?.end.line;
}

/** A letter that is written by its name or number may be one that cannot be seen, in the description of a picture or the title of a link as well. */
function inspectLetters(node: Nodes, report: Report): void {
  const { value, alt, title } = node as {
    readonly value?: string;
    readonly alt?: string | null;
    readonly title?: string | null;
  };
  const found = firstInvisible([value, alt, title].join(' '));
  if (found === null) return;
  const message = `There is an invisible character, ${found}, written by its name or number.`;
  report.findings.push(
    problem(report, node, 'invisible-character', message, 'Delete it, with the `&` before it and the `;` after it.'),
  );
}

function inspectText(node: Text, report: Report): void {
  if (!node.value.includes('[^')) return;
  const typed = report.body.slice(startOf(node), endOf(node)); // With the backslash of a bracket that is meant as typed.
  const missing = /(?<!\\)\[\^[^[\]\s]+\]/.exec(typed)?.[0];
  if (missing === undefined) return;
  const hint = `Add it at the end of the file, as a line \`${missing}: …\`.`;
  report.findings.push(problem(report, node, 'missing-footnote', `There is no footnote for \`${missing}\`.`, hint));
}

function inspectUrl(node: Nodes, url: string, report: Report): void {
  if (isKnownAddress(url)) return;
  if (/^[^:/?#][^:?#]*(?:#[^#]*)?$|^#[^#]+$/.test(url) && !/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    report.links.push({ at: startOf(node), url });
    return;
  }
  report.findings.push(
    problem(
      report,
      node,
      'link-scheme',
      `The link leads to \`${excerpt(url)}\`; expected the path of a file from this one, or an address that starts with https://, http://, mailto: or tel:.`,
      'A file is named by its path from this one, like `../papers/budget.md`.',
    ),
  );
}

/** Calls a function with a node and all below it, in the order of the text. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function problem(report: Report, node: Nodes, rule: Finding['rule'], message: string, hint: string): Finding {
  return { rule, file: report.file, place: { offset: report.bodyStart + startOf(node) }, message, hint };
}

function excerpt(text: string): string {
  return cut(text.replace(/\s+/g, ' '), 50);
}
