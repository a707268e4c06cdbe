/** Makes the number of each numbered paragraph or heading a link to its own address, and gives headings without one a link to it after them. Our words in these links are in a language of their own where the text is in another. */
export function anchored(html: string, ours?: string): string {
  const lang = ours === undefined ? '' : ` lang="${ours}"`;
  return html
    .replace(/<(p|h[2-6]) id="([^"]+)">(\d+(?:\.\d+)+)[.)]?\s+/g, (_, tag: string, id: string, number: string) => {
      return `<${tag} id="${id}" class="para">${numberLink(id, number, lang)} `;
    })
    .replace(/<(h[2-6]) id="([^"]+)">(.*?)<\/\1>/g, (_, tag: string, id: string, inside: string) => {
      return `<div class="head"><${tag} id="${id}">${inside}</${tag}>${permalink(id, inside, lang)}</div>`;
    });
}

function numberLink(id: string, number: string, lang: string): string {
  const occurrence = /^para-[\d.]+-(\d+)$/.exec(id)?.[1];
  const name = occurrence === undefined ? number : `${number}, number ${occurrence} of that number`;
  return `<a class="number" href="#${id}" aria-label="Paragraph ${name}"${lang}>${number}</a>`;
}

function permalink(id: string, heading: string, lang: string): string {
  const name = wordsOf(heading);
  return `\u00a0<a class="permalink" href="#${id}" aria-label="Link to “${name}”"${lang}>Link</a>`;
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

/** The second-level headings of a text, for a list of contents. */
export function headingsOf(html: string): { readonly fragment: string; readonly title: string }[] {
  return [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)].map(([, fragment = '', title = '']) => ({
    fragment,
    title: wordsOf(title),
  }));
}

/** The first numbered paragraph of a text; null where none is numbered. */
export function firstParagraphOf(html: string): { readonly number: string; readonly fragment: string } | null {
  const [, fragment, number] = /<(?:p|h[2-6]) id="(para-([\d.]+))">/.exec(html) ?? [];
  return fragment === undefined || number === undefined ? null : { number, fragment };
}
