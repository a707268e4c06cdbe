import type { APIRoute, GetStaticPaths } from 'astro';
import { makeTableSchema } from '../../../outputs/data/data-package.ts';
import { datasets } from '../../../outputs/data/datasets.ts';

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { dataset: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** The columns of a dataset, for programs. */
export const GET: APIRoute<{ dataset: (typeof datasets)[number] }> = ({ props: { dataset } }) =>
  new Response(makeTableSchema(dataset), { headers: { 'Content-Type': 'application/json' } });
