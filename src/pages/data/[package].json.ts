import type { GetStaticPaths } from 'astro';
import { makeDataPackage } from '../../outputs/data/data-package.ts';
import { datasets } from '../../outputs/data/datasets.ts';
import { dataViews, hasData } from '../../site/data.ts';
import { respond } from '../../site/respond.ts';
import { absolute, book } from '../../site.ts';

export const getStaticPaths = (() =>
  hasData(book) ? [{ params: { package: 'datapackage' } }] : []) satisfies GetStaticPaths;

/** All files of data, for programs. */
export const write = () => {
  const all = datasets.map((dataset) => ({ dataset, periods: dataViews(dataset, book).map(({ period }) => period) }));
  return makeDataPackage(all, book, absolute);
};

export const GET = respond(write, 'application/json');
