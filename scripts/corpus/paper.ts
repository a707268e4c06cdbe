import { addDays, sayDate } from './dates.ts';
import { writeFile } from './frontmatter.ts';
import type { AgendaItem } from './item.ts';
import { toId } from './names.ts';
import { writeTopicPhrase } from './phrase.ts';
import { writeParagraph } from './prose.ts';
import { chance, drawBetween, pick } from './random.ts';
import { capitalise, writeReport, writeResolution } from './sentence.ts';
import type { Setting } from './setting.ts';

const sections = [
  'Purpose of this report',
  'Background',
  'Main issues',
  'Consultation',
  'Resources',
  'Risk',
  'Conclusions',
];
const starts = ['note and', 'agree to', 'approve the proposal to', 'ask officers to'];

/** How an item links to its paper, or to one of the paper's recommendations. */
export interface PaperLink {
  recommendations: number;
  link: (recommendation?: number) => string;
}

/** Writes a paper for an item: the file, and how to link to it. */
export function writePaper(setting: Setting, item: AgendaItem): { path: string; text: string; link: PaperLink } {
  const { pen, slot, attendance } = setting;
  const title = `${item.topics[0]?.title ?? 'Report'}: ${writeTopicPhrase(pen)}`;
  const path = `${slot.id}/papers/${toId(title)}.md`;
  const recommendations = Array.from({ length: drawBetween(pen.random, 1, 4) }, () =>
    writeResolution(pen, pick(pen.random, starts)),
  );
  const fields = {
    title: capitalise(title),
    number: `${item.number}${pick(pen.random, ['', 'a', 'b'])}`,
    author: attendance.officers[0]?.name,
    date: addDays(slot.date, -drawBetween(pen.random, 7, 14)),
    kind: 'report',
    recommendations,
    implications: chance(pen.random, 0.5) ? [writeReport(pen, 'The report says that')] : undefined,
    backgroundPapers: chance(pen.random, 0.4) ? [`Report of ${sayDate(addDays(slot.date, -200))}`] : undefined,
    topics: item.topics.map(({ id }) => id),
  };
  const link = (recommendation?: number) =>
    `[${fields.title}](${path}${recommendation === undefined ? '' : `#recommendation-${recommendation}`})`;
  return { path, text: writeFile(fields, writeBody(setting)), link: { recommendations: recommendations.length, link } };
}

function writeBody({ pen }: Setting): string {
  return sections
    .flatMap((section, index) => {
      const paragraphs = Array.from(
        { length: drawBetween(pen.random, 2, 4) },
        (_, place) => `${index + 1}.${place + 1} ${writeParagraph(pen, drawBetween(pen.random, 25, 70)).text}`,
      );
      return [`## ${section}`, ...paragraphs];
    })
    .join('\n\n');
}
