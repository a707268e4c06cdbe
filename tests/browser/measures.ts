import type { Page } from 'playwright-core';

/** What WCAG 2.2, 1.4.12, lets a reader set. */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** By how many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The elements that hide some of their text because it does not fit. */
export function findCutText(page: Page): Promise<string[]> {
  return page.locator('body *:not(.hidden)').evaluateAll((all) =>
    all
      .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
      .filter((each) => each.clientWidth > 1) // Smaller ones are there to be heard.
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** The pieces of text that lie over others, each with the other. Of a line its middle is looked at, as letters may reach into the next. */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly of: Node;
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const pieceOf = (of: Node, text: string, { left, right, top, height }: DOMRect): Piece => {
      return { of, text: text.trim().slice(0, 40), left, right, top: top + height / 4, bottom: top + (height * 3) / 4 };
    };
    const isHeardOnly = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isHeardOnly(element.parentElement));

    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (text.trim() === '' || isHeardOnly(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) pieces.push(pieceOf(node, text, rect));
    }
    // On a phone the cells of a register have labels beside them, which are no text of the page.
    for (const cell of document.querySelectorAll<HTMLElement>('tbody [data-label]')) {
      const { content, width, height } = getComputedStyle(cell, '::before');
      if (content === 'none' || !height.endsWith('px')) continue;
      const { left, top } = cell.getBoundingClientRect();
      const rect = new DOMRect(left, top, Number.parseFloat(width), Number.parseFloat(height));
      pieces.push({ ...pieceOf(cell, cell.dataset.label ?? '', rect), top: top + 4, bottom: rect.bottom - 4 });
    }

    pieces.sort((a, b) => a.top - b.top);
    return pieces.flatMap((piece, index) => {
      const found: string[] = [];
      for (let next = index + 1; next < pieces.length; next++) {
        const other = pieces[next];
        if (other === undefined || other.top >= piece.bottom - 1) break;
        const isBeside = other.left >= piece.right - 1 || piece.left >= other.right - 1;
        if (!isBeside && other.of !== piece.of) found.push(`“${piece.text}” over “${other.text}”`);
      }
      return found;
    });
  });
}

/** What can have the focus and then is out of view, covered or without an outline; the keyboard must have been used on the page. */
export function findLostFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faultOf = (element: HTMLElement): string | null => {
      element.focus();
      if (document.activeElement !== element) return 'takes no focus';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'has no outline';
      const [rect] = element.getClientRects();
      if (rect === undefined) return 'has no place';
      const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
      const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
      if (right - left < Math.min(rect.width, 4) || bottom - top < Math.min(rect.height, 20)) return 'is out of view';
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return element.contains(onTop) ? null : `is covered by ${onTop?.outerHTML.slice(0, 60) ?? 'nothing'}`;
    };
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
    return [...all]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
      .flatMap((element) => {
        const fault = faultOf(element);
        return fault === null ? [] : [`${element.outerHTML.slice(0, 100)} ${fault}`];
      });
  });
}

/** The links and buttons that stand alone, outside of a sentence, and are less than 24 pixels wide or high. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blockOf = (node: Node): Element | null => {
      const parent = node.parentElement;
      return parent === null || getComputedStyle(parent).display !== 'inline' ? parent : blockOf(parent);
    };
    const isInSentence = (link: Element): boolean => {
      if (link.matches('.permalink, .number, .item > p > [id], button, input, select')) return false;
      const block = getComputedStyle(link).display === 'inline' ? blockOf(link) : null;
      if (block === null) return false;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isBeside = node.parentElement?.closest('a') === null && blockOf(node) === block;
        if (isBeside && /\p{L}{2}/u.test(node.textContent ?? '')) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('a[href]:not([tabindex="-1"]), button, input, select')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return (width < 23.9 || height < 23.9) && !isInSentence(element);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.outerHTML.slice(0, 100)} ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });
  });
}
