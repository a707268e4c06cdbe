import type { Page } from 'playwright-core';

const trust = 'wrenfield-harbour-trust';

/** One page of the sample site, or two where they look different, of every template, by what it shows. */
export const templates = {
  home: '/',
  about: '/about/',
  'accessibility statement': '/accessibility/',
  'not found': '/404.html',
  boards: '/boards/',
  board: `/boards/${trust}/`,
  'meetings of a board': `/boards/${trust}/meetings/`,
  'members of a board': `/boards/${trust}/members/`,
  'approved minutes': `/boards/${trust}/2025-03-13/`,
  'draft minutes': `/boards/${trust}/2026-07-09/`,
  'minutes with an exempt item and a correction': `/boards/${trust}/2024-06-12/`,
  agenda: `/boards/${trust}/2026-12-10/`,
  'cancelled meeting': `/boards/${trust}/2023-07-13/`,
  'digest of minutes': '/boards/lga-children-young-people/2018-01-10/',
  'key messages': '/key-messages/',
  'key messages of a year': '/key-messages/2024/',
  'key messages of a board': `/boards/${trust}/key-messages/`,
  decisions: '/decisions/',
  'decisions of a year of a board': `/boards/${trust}/decisions/2025/`,
  'decisions by outcome': '/decisions/outcomes/',
  'decisions of an outcome': '/decisions/outcomes/agreed/',
  'decisions of an outcome without any': '/decisions/outcomes/withdrawn/',
  decision: `/decisions/${trust}/wht-24-8/`,
  'decision of several boards': '/decisions/wrenfield-harbour-users/hup-23-1/',
  actions: '/actions/',
  'overdue actions': '/actions/overdue/',
  'actions done': '/actions/done/',
  'actions by owner': '/actions/owners/',
  'actions of an owner': '/actions/owners/harbour-master-s-staff/',
  'actions of a year': '/actions/2026/',
  'actions of a board without any': '/boards/leeds-inner-north-west/actions/',
  action: `/actions/${trust}/a-24-4/`,
  papers: '/papers/',
  'papers of a board': `/boards/${trust}/papers/`,
  'paper with recommendations': `/papers/${trust}/2024-06-12/seal-count-2024/`,
  'paper with tables': '/papers/leeds-childrens-trust/budget-2015-16/',
  'paper with numbered paragraphs': '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
  topics: '/topics/',
  topic: '/topics/dredging/',
  people: '/people/',
  person: '/people/amara-okafor/',
  data: '/data/',
  'data of decisions': '/data/decisions/',
  search: '/search/',
  'search results': '/search/?q=dredging',
  'search without results': '/search/?q=zeppelin',
};

/** Waits until a page that answers a search has its answer; any other is there already. */
export async function waitForSearch(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('#status', { hasText: /records? for|Nothing was/ }).waitFor();
}
