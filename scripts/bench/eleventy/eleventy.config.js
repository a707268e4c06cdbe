import path from 'node:path';

/** What scripts/peers.ts has Eleventy publish: a page for each meeting, from the same Markdown. */
export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'page.liquid');
  const includes = path.relative(process.env.CONTENT, path.join(import.meta.dirname, 'layouts'));
  return { markdownTemplateEngine: false, templateFormats: ['md'], dir: { includes } };
}
