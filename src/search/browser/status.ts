import { counted, inFigures } from '../../core/figures.ts';
import type { Answer } from './answer.ts';
import { anyEnding } from './look-up.ts';
import { lastPage } from './pager.ts';
import type { Reach } from './library.ts';
import type { Named } from './named-pages.ts';
import type { Search } from './search-address.ts';

/** What an answer is told with. */
interface Told {
  readonly narrowing: readonly string[];
  /** Which bodies were searched; null where there is one book. */
  readonly reach: Reach | null;
  /** The pages that have the name. */
  readonly named: Named;
}

/** What was found, in a sentence or two; it is read aloud when it changes. */
export function sayStatus(answer: Answer, search: Search, { narrowing, reach, named }: Told): string {
  const where = sayReach(reach) + (narrowing.length === 0 ? '' : `, narrowed to ${narrowing.join('; ')}`);
  if (named.pages.length === 0) return sayRecords(answer, search, where) + sayPage(answer, search);
  const pages = counted(named.pages.length, 'page');
  if (answer.matches.length === 0) return `No record has “${search.q}”, but ${pages} with this name.`;
  if (named.isAnswer) return `${pages} for “${search.q}”, above the records. ${sayRecords(answer, search, where)}`;
  return `${sayRecords(answer, search, where)} ${pages} with this name.`;
}

function sayRecords(answer: Answer, { q }: Search, where: string): string {
  const { matches, corrected, missing, strictness } = answer;
  if (matches.length === 0) return q === '' ? `No records${where}.` : `Nothing was found for “${q}”${where}.`;
  const count = counted(matches.length, 'record');
  if (q === '') return `${count}${where}.`;
  const asked = corrected === null ? `“${q}”` : sayCorrected(corrected);
  if (strictness === 'all') return `${sayLost(answer, q)}${count} for ${asked}${where}.`;
  if (strictness === 'page') return `No single record has all of ${asked}. ${count} from pages that do${where}.`;
  const lost = missing.length === 0 ? `No record has all of “${q}”. ` : sayLost(answer, q);
  return `${lost}${count} with some of ${missing.length === 0 ? 'it' : asked}${where}.`;
}

/** That the words as they were typed have no answer, and which of them stand nowhere. */
function sayLost({ corrected, missing }: Answer, q: string): string {
  if (missing.length > 0)
    return `No record has all of “${q}”: nothing has ${missing.map((word) => `“${word}”`).join(' or ')}. `;
  return corrected === null ? '' : `Nothing was found for “${q}”. `;
}

function sayCorrected(corrected: string): string {
  return `“${corrected}”${corrected.includes(anyEnding) ? ', as the beginning of words' : ''}`;
}

/** Which page of the results is shown, where it is not the first. */
function sayPage({ matches }: Answer, { page }: Search): string {
  return page === 1 || matches.length === 0
    ? ''
    : ` Page ${inFigures(page)} of ${inFigures(lastPage(matches.length))}.`;
}

/** How many of the bodies were searched, where more could have an answer. */
function sayReach(reach: Reach | null): string {
  if (reach === null || reach.isChosen || reach.waiting.length === 0) return '';
  const { searched, waiting } = reach;
  return ` in ${inFigures(searched.length)} of ${inFigures(searched.length + waiting.length)} bodies`;
}

/** What somebody who found nothing can do. */
export function remediesFor({ q }: Search, narrowing: readonly string[]): string[] {
  return [
    ...(narrowing.length > 0 ? ['Remove some of the choices above, or all of them.'] : []),
    ...(q === ''
      ? []
      : [
          'Check how the words are spelt.',
          'Use fewer words.',
          'Use words that say less: “harbour” instead of “harbourmaster”.',
          ...(/["“”]/.test(q) ? ['Leave out the quotation marks.'] : []),
        ]),
    'Look through the ready-made lists below.',
  ];
}
