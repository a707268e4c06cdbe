import type { APIRoute, GetStaticPaths } from 'astro';
import { makeCsv } from '../../../outputs/data/csv.ts';
import { dataPaths, type DataView, rowsOf } from '../../../site/data.ts';

export const getStaticPaths = (() => dataPaths()) satisfies GetStaticPaths;

/** A year of a dataset as CSV. */
export const GET: APIRoute<{ view: DataView }> = ({ props: { view } }) => {
  const { dataset, rows } = rowsOf(view);
  return new Response(makeCsv(dataset, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
