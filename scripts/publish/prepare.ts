import { checkContent, type Checked, isSound } from '../../src/core/check-folder.ts';
import { indexContent, type IndexedContent } from '../../src/core/references/indexed-content.ts';
import type { ReadContent } from '../../src/core/reading/content.ts';
import { todayOf } from '../../src/core/today.ts';
import { type LastBuild, readLastBuild } from './last-build.ts';
import { keptRules } from './kept-rules.ts';
import type { Order } from './order.ts';
import { describeSources } from './page-record.ts';
import { type Plan, planPages } from './plan-pages.ts';
import { readKept } from './read-kept.ts';
import { type SecondThread, startSecondThread } from './second-thread.ts';

/** Content that was checked, and all that is known before a page is rendered. */
export interface Prepared {
  readonly checked: Checked;
  /** What the last build left; null if everything is made afresh. */
  readonly last: LastBuild | null;
  /** Null where the content has errors. */
  readonly plan: Plan | null;
  readonly second: SecondThread | null;
}

/** Reads and checks the content, and plans the pages; where all of many are to be rendered, a second thread checks it meanwhile. */
export async function prepare(order: Order): Promise<Prepared> {
  const { content, output, cold, asAt, code } = order;
  const read = await readKept(content, code, { isCold: cold, withTexts: true });
  const day = asAt ?? todayOf(read);
  const sources = describeSources(read, day, code);
  const last = cold ? null : readLastBuild(output);
  const alike = last?.pages.common === sources.common ? last : null;
  const second = alike === null ? startSecondThread(read, { ...order, asAt: day }) : null;
  const plan = (index: IndexedContent) => planPages(index, { sources, last: alike, code, day });
  const check = () => checkContent(read, keptRules(content, code, cold));
  const soon = second === null ? planAfterCheck(check, plan) : planWhileChecked(read, plan, second);
  try {
    return { ...(await soon), last, second };
  } catch (error) {
    await second?.stop(); // It waits for its work, and this process for it.
    throw error;
  }
}

type Planner = (index: IndexedContent) => Promise<Plan>;

async function planAfterCheck(check: () => Checked, plan: Planner): Promise<Pick<Prepared, 'checked' | 'plan'>> {
  const checked = check();
  return { checked, plan: isSound(checked) ? await plan(checked) : null };
}

/** Plans without knowing yet whether the content is sound: where it is not, what became of the plan does not matter. */
async function planWhileChecked(
  { content }: ReadContent,
  plan: Planner,
  { issues }: SecondThread,
): Promise<Pick<Prepared, 'checked' | 'plan'>> {
  const index = indexContent(content);
  const planning = Promise.try(plan, index);
  planning.catch(() => undefined);
  const checked = { ...index, issues: await issues };
  return { checked, plan: isSound(checked) ? await planning : null };
}
