import { drawSpokenDate } from './dates.ts';
import { chance, drawBetween, pick } from './random.ts';
import type { Random } from './random.ts';

/** Draws a sum of money, in words of a sentence: `£45,000`, `£1.2 million`. */
export function drawMoney(random: Random): string[] {
  if (chance(random, 0.4)) return [`£${drawTenths(random, 95)}`, pick(random, ['million', 'million', 'billion'])];
  return [`£${(drawBetween(random, 1, 990) * pick(random, [50, 250, 1000])).toLocaleString('en-GB')}`];
}

/** Draws a figure as minutes write one, in words of a sentence. */
export function drawFigure(random: Random): string[] {
  const kind = drawBetween(random, 1, 10);
  if (kind <= 4) return drawMoney(random);
  if (kind <= 6) return [`${drawBetween(random, 1, 98)}%`];
  if (kind === 7) return [drawTenths(random, 99), 'per', 'cent'];
  return [drawBetween(random, 11, 2400).toLocaleString('en-GB'), pick(random, ['people', 'homes', 'places', 'cases'])];
}

/** Draws a mention of a time, in words of a sentence: `on 3 May 2012`, `in 2014/15`. */
export function drawTime(random: Random): string[] {
  if (chance(random, 0.5)) return ['on', ...drawSpokenDate(random).split(' ')];
  return ['in', drawFinancialYear(random)];
}

/** Draws a financial year, like `2014/15`. */
export function drawFinancialYear(random: Random): string {
  const year = drawBetween(random, 2000, 2026);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function drawTenths(random: Random, highest: number): string {
  return `${drawBetween(random, 1, highest)}.${drawBetween(random, 1, 9)}`;
}
