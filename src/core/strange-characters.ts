import type { Finding } from './rules/issue.ts';

/** The private characters of Word’s symbol fonts, the mark of a picture that was not copied, and letters that were read in a wrong encoding. */
const strange =
  /[\uE000-\uF8FF\uFFFC]|â€(?![\u0080-\u009F])[™˜œ“”¦¢]?|Â[£§©®°·¼½¾]|Ã[\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]/g;

/** Characters of a file that readers see as boxes or as others, the first of each line. */
export function findStrange(file: string, text: string): Finding[] {
  let end = -1;
  return Array.from(text.matchAll(strange)).flatMap(({ 0: found, index }): Finding[] => {
    if (index <= end) return [];
    const lineEnd = text.indexOf('\n', index);
    end = lineEnd === -1 ? text.length : lineEnd;
    return [{ file, place: { offset: index }, ...explain(found) }];
  });
}

function explain(found: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
  if (found === '\uFFFC') {
    return {
      rule: 'font-character',
      message: 'There is the mark of a picture or table, U+FFFC, that was not copied with the text.',
      hint: 'Delete it, and put what it stood for in its place.',
    };
  }
  const code = found.charCodeAt(0);
  if (code >= 0xe000) {
    return {
      rule: 'font-character',
      message: `There is a character that only some Word fonts have, U+${code.toString(16).toUpperCase()}; readers would see a box.`,
      hint: 'Delete it, and type what was meant, such as `- ` before an entry of a list, `→` or `✓`.',
    };
  }
  const meant = meantBy(found);
  return {
    rule: 'garbled-text',
    message: `\`${found}\` is what another encoding makes of ${meant === null ? 'one character' : `\`${meant}\``}.`,
    hint: `Copy the text again from where it came, or type ${meant === null ? 'what was meant' : `\`${meant}\``}; it is likely to be in other places too.`,
  };
}

const quotesAndDashes: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'â€¢': '•',
};

/** The character whose two or three bytes were read as as many characters; null where the last is lost. */
function meantBy(found: string): string | null {
  if (found.startsWith('Â')) return found.slice(1);
  if (found.startsWith('Ã')) return String.fromCharCode(found.charCodeAt(1) + 0x40);
  return quotesAndDashes[found] ?? null;
}
