import type { APIRoute } from 'astro';
import { makeDataPackage } from '../../outputs/data/data-package.ts';
import { datasets } from '../../outputs/data/datasets.ts';
import { absolute, dataViews } from '../../site/data.ts';
import { book } from '../../site.ts';

/** All files of data, for programs. */
export const GET: APIRoute = () => {
  const all = datasets.map((dataset) => ({ dataset, years: dataViews(dataset, book).map(({ period }) => period) }));
  return new Response(makeDataPackage(all, book.site, absolute), { headers: { 'Content-Type': 'application/json' } });
};
