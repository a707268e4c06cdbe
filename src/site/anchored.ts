/** Makes the number of each numbered paragraph or heading a link to its own address, and gives headings without one a mark that is. */
export function anchored(html: string): string {
  return html
    .replace(/<(p|h[2-6]) id="([^"]+)">(\d+(?:\.\d+)+)[.)]?\s+/g, (_, tag: string, id: string, number: string) => {
      return `<${tag} id="${id}" class="para">${numberLink(id, number)} `;
    })
    .replace(/<(h[2-6]) id="([^"]+)">(.*?)<\/\1>/g, (_, tag: string, id: string, inside: string) => {
      return `<${tag} id="${id}">${inside}${mark(id)}</${tag}>`;
    });
}

function numberLink(id: string, number: string): string {
  const occurrence = /^para-[\d.]+-(\d+)$/.exec(id)?.[1];
  const name = occurrence === undefined ? number : `${number}, number ${occurrence} of that number`;
  return `<a class="number" href="#${id}" aria-label="${number}, link to paragraph ${name}">${number}</a>`;
}

function mark(id: string): string {
  return `<a class="permalink" href="#${id}" aria-label="Link to this part" data-unsearched>&nbsp;¶</a>`;
}

/** The second-level headings of a text, for a list of contents. */
export function headingsOf(html: string): { readonly fragment: string; readonly title: string }[] {
  return [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)].map(([, fragment = '', title = '']) => ({
    fragment,
    title: title.replace(/<[^>]+>/g, ''),
  }));
}
