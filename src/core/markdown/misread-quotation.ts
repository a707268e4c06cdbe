import type { Blockquote } from 'mdast';
import { endOf, startOf } from './parse.ts';
import { type Slip, shorten } from './slips.ts';

/** An amount at the start of a line, after what may be “more than”. */
const amount = /^>([ \t]*)((?:[£€$] ?)?\d[\d.,]*(?:[.)](?=\s))?)([^\n]*)/;

/** The units of amounts, directly after them. */
const unit =
  /^ ?(?:%|per ?cent\b|percent\b|[ap]\.?a\.?\b|million|billion|(?:minute|hour|day|week|month|year|metre|meter|mile|tonne|litre|hectare|acre)s?\b|(?:mins?|hrs?|[ckm]?m|k?g|km²|m²|mph|ha|k|bn)\b)/i;

/** The number of a paragraph, as a quotation can start with one. */
const paragraphNumber = /^\d+(?:[.)]|(?:\.\d+)+[.)]?)$/;

/** A `>` for “more than” at the start of a line, which makes a quotation of it. */
export function misreadQuotation(node: Blockquote, body: string): Slip | null {
  const at = startOf(node);
  const typed = body.slice(at, endOf(node));
  if (/\n[ \t]*>/.test(typed)) return null; // Who marks each line quotes.
  const [, space = '', figures, behind = ''] = amount.exec(typed) ?? [];
  if (figures === undefined) return null;
  const isMeasured = /^[£€$]/.test(figures) || unit.test(behind);
  if (paragraphNumber.test(figures) && !isMeasured) return null;
  const isEntry = /^[ \t]*(?:[-+*]|\d+[.)])[ \t]+$/.test(body.slice(body.lastIndexOf('\n', at - 1) + 1, at));
  const signs = [isMeasured, space === '', isEntry].filter(Boolean).length;
  if (signs === 0) return null;
  return {
    rule: signs > 1 ? 'markdown-slip' : 'markdown-doubt',
    at,
    message: `The \`>\` before \`${shorten(`${figures}${behind}`.trim())}\` would be left out, and the line would become a quotation.`,
    hint: `Write “more than”, or put a backslash before it; a quotation has a \`> \` before each of its lines${signs > 1 ? '' : ', and if this is one, leave it'}.`,
  };
}
