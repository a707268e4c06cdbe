import type { Board, Meeting, Minutebook, Site } from '../core/book.ts';
import { wasHeld } from '../core/held.ts';
import { escapeHtml } from '../core/markdown/escape.ts';
import { compare } from '../core/order.ts';
import { describeMeeting, hasMinutes, meetingTitle } from '../site/meeting/meeting.ts';
import { ourLanguage, unlessOurs } from '../site/our-language.ts';
import type { Absolute } from '../core/absolute.ts';
import { meetingsOf, pageOf, titleOf } from './following.ts';

/** How many entries a feed has at most. */
export const longestFeed = 30;

/**
 * What a board, or all boards, have published last, as an Atom feed (RFC 4287): an entry for each state of a meeting, so that
 * draft minutes are news and their approval is again.
 */
export function makeFeed(book: Minutebook, board: Board | null, absolute: Absolute): string {
  const { site, asAt } = book;
  const news = meetingsOf(book, board)
    .flatMap((meeting) => newsOf(meeting, asAt))
    .sort((a, b) => compare(b.day, a.day) || compare(a.meeting.address, b.meeting.address))
    .slice(0, longestFeed);
  const page = pageOf(board);
  const lang = unlessOurs(site.language, site);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ourLanguage(site)}">
${[
  `<title${lang === undefined ? '' : ` xml:lang="${lang}"`}>${escapeHtml(titleOf(site, board))}</title>`,
  `<id>${escapeHtml(absolute(page))}</id>`,
  `<link rel="alternate" type="text/html" href="${escapeHtml(absolute(page))}"/>`,
  `<link rel="self" type="application/atom+xml" href="${escapeHtml(absolute(feedAddress(board)))}"/>`,
  `<updated>${instant(news[0]?.day ?? asAt)}</updated>`,
  `<author><name>${escapeHtml(site.organisation)}</name></author>`,
  ...(site.licence === undefined ? [] : [`<rights>${escapeHtml(site.licence.name)}</rights>`]),
  ...news.map((each) => entryOf(each, site, absolute)),
].join('\n')}
</feed>
`;
}

/** Where the feed of a board, or of all boards, is. */
export function feedAddress(board: Board | null): string {
  return `${pageOf(board)}feed.xml`;
}

/** Something that came to be known of a meeting. */
interface News {
  readonly meeting: Meeting;
  /** The last day that its record tells of. */
  readonly day: string;
}

/** What there is to tell of a meeting: nothing before its record says when notice was given of it, or it has come; nothing of one that nobody has reported. */
function newsOf(meeting: Meeting, asAt: string): News[] {
  const { date, minutes, data, keyMessages, decisions, approvedBy } = meeting;
  if (!wasHeld(meeting)) {
    const day = data.noticePublished ?? date;
    return minutes === 'unreported' || day > asAt ? [] : [{ meeting, day }];
  }
  if (!hasMinutes(meeting) && keyMessages.length + decisions.length === 0) return [];
  const told = keyMessages.flatMap(({ data: { published } }) => published ?? []);
  const days = [date, ...told, approvedBy?.meeting.date ?? date].filter((day) => day <= asAt);
  return [{ meeting, day: days.sort(compare).at(-1) ?? date }];
}

function entryOf({ meeting, day }: News, site: Site, absolute: Absolute): string {
  const address = absolute(meeting.address);
  return `<entry>
<title>${escapeHtml(meetingTitle(meeting))}</title>
<id>${escapeHtml(`${address}#${meeting.minutes}`)}</id>
<link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>
<updated>${instant(day)}</updated>
<content type="html">${escapeHtml(contentOf(meeting, site, absolute))}</content>
</entry>`;
}

/** Why a meeting was not held as planned, and its key messages and decisions, as HTML. */
function contentOf(meeting: Meeting, site: Site, absolute: Absolute): string {
  const { reason, language = meeting.board.data.language ?? unlessOurs(site.language, site) } = meeting.data;
  const messages = meeting.keyMessages.map(({ headline, text, data }) =>
    inLanguage('li', data.language ?? language, `<strong>${escapeHtml(headline)}</strong> ${escapeHtml(text)}`),
  );
  const decisions = meeting.decisions.map(({ name, text, address }) => {
    const link = `<a href="${escapeHtml(absolute(address))}">${escapeHtml(name)}</a>`;
    return inLanguage('li', language, `${link}: ${escapeHtml(text)}`);
  });
  return [
    `<p>${escapeHtml(describeMeeting(meeting))}</p>`,
    ...(reason === undefined ? [] : [inLanguage('p', language, escapeHtml(reason))]),
    ...listed('Key messages', messages),
    ...listed('Decisions', decisions),
  ].join('');
}

/** An element with the words of a record, in the language that it is stated to be in. */
function inLanguage(name: string, language: string | undefined, html: string): string {
  return `<${name}${language === undefined ? '' : ` lang="${language}"`}>${html}</${name}>`;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<h2>${heading}</h2>`, `<ul>${lines.join('')}</ul>`];
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
