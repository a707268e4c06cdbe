import type { Action, ActionUpdate, Decision, Item, Paper, Site, Topic } from '../../core/book.ts';

/** Whether the place of a decision or action in the minutes is all that a reader gets of it, because none has a page of its own. */
export function isToldHere({ storyPages }: Site): boolean {
  return storyPages === false;
}

/** The topics of a decision or action that its item, which names its own, does not have. */
export function ownTopics({ topics, item }: Decision | Action): Topic[] {
  return topics.filter((topic) => !(item?.topics ?? []).includes(topic));
}

/** Whether an item says what a paper recommends, and what came of each recommendation. */
export function tellsRecommendations(item: Item | null, paper: Paper): boolean {
  return item?.papers.some((link) => link.paper === paper) ?? false;
}

/** The reports on an action that no meeting heard, where they have no other place than beside it in the minutes. */
export function reportsHere({ page, updates }: Action): ActionUpdate[] {
  return page === null ? updates.filter(({ meeting }) => meeting === null) : [];
}
