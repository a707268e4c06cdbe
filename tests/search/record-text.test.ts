import { expect, test } from 'vitest';
import { readPage } from '../../src/search/index/read-page.ts';

const page = (body: string) => `<html><body><h1>Elm</h1>${body}<footer>Contact</footer></body></html>`;

test('each record has its own words, without those of the records in it and around it', () => {
  const records = readPage(
    page(`<main>Before <div data-record="meeting"><h1>Meeting</h1> on Monday
      <section data-record="item"><h3 id="item-1">1 The well</h3><p>It is deep.</p>
        <section data-record="decision"><h4 id="item-1-decision-1">Decision</h4><p>Mend it.</p></section>
        <p>All agreed.</p>
      </section> at noon</div> After</main>`),
  );
  expect(records.map(({ kind, anchor, depth, words }) => [kind, anchor, depth, words.join(' ')])).toEqual([
    ['meeting', '', 0, 'Meeting on Monday at noon'],
    ['item', 'item-1', 1, '1 The well It is deep. All agreed.'],
    ['decision', 'item-1-decision-1', 2, 'Decision Mend it.'],
  ]);
});

test('what only some readers get, what is unknown and what came later is not searched', () => {
  const [record] = readPage(
    page(`<div data-record="item"><h3>The <span class="hidden">secret </span>well</h3>
      <p class="print-only">Signed</p><p class="unknown">Not stated.</p><div class="since">Now done<p>since May</p></div>
      <nav data-unread>Contents <a href="#">here</a></nav><p>Deep.</p><script>alert(1)</script></div>`),
  );
  expect(record?.words.join(' ')).toBe('The well Deep.');
});

test('words are divided where a reader sees them divided', () => {
  const [record] = readPage(
    page(
      '<div data-record="item"><p>un<em>believ</em>able<br>1<sup>st</sup></p><ul><li>one</li><li>two</li></ul><dl><dt>Outcome</dt><dd>Noted</dd></dl>a b&amp;c &lt;d&gt;</div>',
    ),
  );
  expect(record?.words).toEqual(['unbelievable', '1st', 'one', 'two', 'Outcome:', 'Noted', 'a', 'b&c', '<d>']);
});

test('the first heading of a record is counted, and its blocks begin where they begin', () => {
  const [record] = readPage(
    page(
      '<div data-record="paper"><h1>On wells</h1><p id="para-1">One two.</p><h2 id="more">More</h2><dl><dt>A</dt><dd>b</dd></dl></div>',
    ),
  );
  expect(record?.headingWords).toBe(2);
  expect(record?.blocks.filter(({ anchor }) => anchor !== '')).toEqual([
    { word: 2, anchor: 'para-1', isFact: false },
    { word: 4, anchor: 'more', isFact: false },
  ]);
  expect(record?.blocks.map(({ word }) => word)).not.toContain(6);
});

test('a label is parted from its fact unless it ends with a sign, and whatever stands in a list of facts is one', () => {
  const [record] = readPage(
    page(
      '<div data-record="item"><dl><dt>Vote <b>taken</b></dt><dd><p>Six.</p></dd><dt>Why?</dt><dd>So.</dd></dl><p>A b.</p></div>',
    ),
  );
  expect(record?.words.join(' ')).toBe('Vote taken: Six. Why? So. A b.');
  expect(record?.blocks.filter(({ isFact }) => !isFact).at(-1)).toEqual({ word: 5, anchor: '', isFact: false });
});

test('a fact that is no longer so is told from the others', () => {
  const [record] = readPage(
    page(
      '<div data-record="action"><dl><div data-past><dt>Due</dt><dd>May</dd></div><div><dt>Owner</dt><dd>Ann</dd></div></dl></div>',
    ),
  );
  expect(record?.words.join(' ')).toBe('Due: May Owner: Ann');
  expect(new Set(record?.blocks.filter(({ isPast }) => isPast).map(({ word }) => word))).toEqual(new Set([0]));
});

test('a label goes with its fact where that is unknown', () => {
  const [record] = readPage(
    page(`<div data-record="decision"><dl><div><dt>Vote</dt> <dd>7 for</dd></div>
      <div><dt>Not stated</dt> <dd><span class="unknown">The names.</span></dd></div>
      <div><dt>Reasons</dt> <dd><ul><li>None.</li></ul></dd></div><div><dt>Conflicts</dt><dd><p class="unknown">?</p></dd></div>
      </dl><p>It was late.</p></div>`),
  );
  expect(record?.words.join(' ')).toBe('Vote: 7 for Reasons: None. It was late.');
});

test('an attribute of a kind that no record has starts none', () => {
  expect(readPage(page('<div data-record="secret"><p>Words</p></div>'))).toEqual([]);
});
