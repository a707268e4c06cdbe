/**
 * What Astro's compiled components call to become HTML, in the place of `astro/compiler-runtime`: each returns its markup as a
 * string at once, where Astro's own writes chunks to a stream and waits for promises. A page takes a fifth of the time this
 * way. It knows what our components use and refuses the rest; a test compares its pages with Astro's, byte for byte.
 */
import { addAttribute as addAnyAttribute } from 'astro/runtime/server/index.js';

/** A piece of a page that is HTML already. */
export interface Markup {
  readonly markup: string;
}

/** What the components of a page share. */
export interface PageResult {
  /** The links to its stylesheets, as HTML. */
  readonly head: string;
  /** The address of a script that a component names. */
  readonly scriptOf: (id: string) => string;
  readonly createAstro: (props: Props, slots: Slots) => { readonly props: Props; readonly slots: Slots };
}

/** A compiled component. */
export type Component = (result: PageResult, props: Props, slots: Slots) => Markup;

type Props = Readonly<Record<string, unknown>>;
type Slot = (result: PageResult) => unknown;
type Slots = { readonly default?: Slot } & Readonly<Record<string, Slot | undefined>>;

/** Stands for a group of nodes without an element of its own. */
export const Fragment = Symbol('fragment');

/** Astro wraps a component to check its arguments; TypeScript has checked them. */
export const createComponent = (component: Component): Component => component;

/** What `Astro` would be outside of a component. */
export const createAstro = (): null => null;

/** Joins the parts of a template. */
export function render(parts: readonly string[], ...expressions: readonly unknown[]): Markup {
  let markup = parts[0] ?? '';
  for (let index = 0; index < expressions.length; index += 1) {
    markup += htmlOf(expressions[index]) + (parts[index + 1] ?? '');
  }
  return { markup };
}

/** Renders a component, a fragment, or an element whose name is known only now. */
export function renderComponent(
  result: PageResult,
  name: string,
  component: Component | typeof Fragment | string | undefined,
  props: Props,
  slots: Slots = {},
): Markup {
  if (typeof component === 'function') return component(result, props, slots);
  const inside = htmlOf(slots.default?.(result));
  if (component === Fragment) return { markup: inside };
  if (typeof component !== 'string') throw new TypeError(`There is no component ${name}.`);
  return { markup: `<${component}${spreadAttributes(props).markup}>${inside}</${component}>` };
}

/** Renders what stands between the tags of a component where it is used. */
export function renderSlot(result: PageResult, slot: Slot | undefined, otherwise?: unknown): Markup {
  return { markup: htmlOf(slot === undefined ? otherwise : slot(result)) };
}

/** An attribute with a space before it; nothing where it has no value. */
export function addAttribute(value: unknown, name: string): Markup {
  if (value === undefined || value === null) return nothing;
  if (!plainAttributes.has(name)) return { markup: String(addAnyAttribute(value, name)) };
  if (typeof value !== 'string' && typeof value !== 'number') throw notRendered(value);
  return { markup: value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"` };
}

/** Several attributes. */
export function spreadAttributes(values: Props): Markup {
  let markup = '';
  for (const name of Object.keys(values)) markup += addAttribute(values[name], name).markup;
  return { markup };
}

/** Marks a string as HTML that is as it should be. */
export const unescapeHTML = (markup: string): Markup => ({ markup });

/** What belongs at the end of a page's head. */
export const renderHead = (result: PageResult): Markup => ({ markup: result.head });

/** Astro has this in components that may be the first of a page without a head; ours all have one. */
export const maybeRenderHead = (): Markup => nothing;

/** A script of a component. */
export const renderScript = (result: PageResult, id: string): Markup => ({
  markup: `<script type="module" src="${escapeAttribute(result.scriptOf(id))}"></script>`,
});

const nothing: Markup = { markup: '' };

/** The attributes that are neither lists, styles nor true or false; the others are left to Astro, which takes longer. */
const plainAttributes = new Set(
  'alt aria-label cite class colspan content data-board data-record datetime for height href id lang name property rel src title type value width'.split(
    ' ',
  ),
);

function htmlOf(child: unknown): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (typeof child === 'number') return String(child);
  if (child === undefined || child === null || child === false) return '';
  if (Array.isArray(child)) {
    let markup = '';
    for (const each of child as unknown[]) markup += htmlOf(each);
    return markup;
  }
  if (typeof child === 'object' && 'markup' in child) return (child as Markup).markup;
  throw notRendered(child);
}

function notRendered(value: unknown): TypeError {
  return new TypeError(`A component shows a value that has no words: ${JSON.stringify(value)}.`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => entities[sign] ?? sign) : text;
}

function escapeAttribute(text: string): string {
  return /[&"]/.test(text) ? text.replace(/[&"]/g, (sign) => entities[sign] ?? sign) : text;
}
