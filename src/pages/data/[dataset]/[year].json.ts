import type { APIRoute, GetStaticPaths } from 'astro';
import { makeJson } from '../../../outputs/data/json.ts';
import { absolute, dataPaths, datasetAddress, type DataView, rowsOf } from '../../../site/data.ts';
import { book } from '../../../site.ts';

export const getStaticPaths = (() => dataPaths()) satisfies GetStaticPaths;

/** A year of a dataset as JSON. */
export const GET: APIRoute<{ view: DataView }> = ({ props: { view } }) => {
  const { dataset, rows } = rowsOf(view);
  const file = {
    title: `${dataset.title}, ${view.period}`,
    publisher: book.site.organisation,
    licence: book.site.licence ?? null,
    about: absolute(datasetAddress(dataset.name)),
    asAt: book.asAt,
  };
  return new Response(makeJson(dataset, rows, file), { headers: { 'Content-Type': 'application/json' } });
};
