import { expect, test } from 'vitest';
import { makeSitemap } from '../../src/rendering/sitemap.ts';

const site = { origin: 'https://elm.example', base: '/' };

test('A sitemap lists every address once, in order, behind an index.', () => {
  const files = makeSitemap(['/b/', '/', '/a/?x&y'], site);
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')?.match(/<loc>.*<\/loc>/g)).toEqual([
    '<loc>https://elm.example/</loc>',
    '<loc>https://elm.example/a/?x&amp;y</loc>',
    '<loc>https://elm.example/b/</loc>',
  ]);
  expect(files.get('sitemap-index.xml')).toContain('<sitemap><loc>https://elm.example/sitemap-0.xml</loc></sitemap>');
});

test('A sitemap of more addresses than a file may hold has several files.', () => {
  const addresses = Array.from({ length: 100_001 }, (_, index) => `/p/${String(index)}/`);
  const files = makeSitemap(addresses, { ...site, base: '/elm/' });
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')).toContain('<loc>https://elm.example/elm/p/0/</loc>');
  const listed = [...files].flatMap(([, text]) => text.match(/<url>/g) ?? []);
  expect(listed).toHaveLength(addresses.length);
});
