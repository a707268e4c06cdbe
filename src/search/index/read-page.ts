import { Parser } from 'htmlparser2';
import { readRecords, type RecordText } from '../record-text.ts';

/** Reads the records of a page from its HTML. */
export function readPage(html: string): RecordText[] {
  const reader = readRecords();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.end(html);
  return reader.records();
}
