/** Makes an element of the page with attributes and children; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Puts elements in the place of those that an element holds, unless they are the same: so the focus stays where it is. */
export function replaceChildren(holder: Element, children: readonly Element[]): void {
  if (holder.innerHTML !== children.map(({ outerHTML }) => outerHTML).join('')) holder.replaceChildren(...children);
}
