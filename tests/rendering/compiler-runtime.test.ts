import fc from 'fast-check';
import { addAttribute as addAsAstro } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import {
  addAttribute,
  type Component,
  Fragment,
  type PageResult,
  render,
  renderComponent,
  renderSlot,
  unescapeHTML,
} from '../../src/rendering/compiler-runtime.ts';

const result: PageResult = {
  head: '',
  scriptOf: (id) => id,
  createAstro: (props, slots) => ({ props, slots }),
};

test('Words are escaped, and HTML that is marked as such is not.', () => {
  expect(render`<p>${'a < b & "c"'}${unescapeHTML('<b>d</b>')}</p>`.markup).toBe(
    '<p>a &lt; b &amp; &quot;c&quot;<b>d</b></p>',
  );
});

test('Nought is shown; what is not there is not.', () => {
  expect(render`${0}${false}${null}${undefined}${['a', [1]]}`.markup).toBe('0a1');
});

test.each([[true], [{ name: 'a' }], [() => 'a'], [Symbol('a')]])('%s is refused, because it has no words.', (value) => {
  expect(() => render`<p>${value}</p>`).toThrow('no words');
});

test('A component shows what stands between its tags, and a heading can have any level.', () => {
  const box: Component = (here, { id }, slots) =>
    render`<div${addAttribute(id, 'id')}>${renderSlot(here, slots.default, 'nothing')}</div>`;
  const inside = { default: () => render`<i>${'&'}</i>` };
  expect(renderComponent(result, 'Box', box, { id: 'a' }, inside).markup).toBe('<div id="a"><i>&amp;</i></div>');
  expect(renderComponent(result, 'Box', box, {}).markup).toBe('<div>nothing</div>');
  expect(renderComponent(result, 'Heading', 'h3', { id: 'b' }, inside).markup).toBe('<h3 id="b"><i>&amp;</i></h3>');
  expect(renderComponent(result, 'Fragment', Fragment, {}, inside).markup).toBe('<i>&amp;</i>');
  expect(() => renderComponent(result, 'Gone', undefined, {})).toThrow('There is no component Gone.');
});

test('Any attribute is what Astro makes of it.', () => {
  const names = fc.constantFrom('href', 'id', 'class', 'class:list', 'hidden', 'open', 'data-x', 'aria-label', 'value');
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(undefined), fc.constant(null));
  fc.assert(
    fc.property(names, values, (name, value) => {
      expect(addAttribute(value, name).markup).toBe(String(addAsAstro(value, name)));
    }),
  );
});
