import type { GetStaticPaths } from 'astro';
import { makeCsv } from '../../../outputs/data/csv.ts';
import { dataPaths, type DataView, rowsOf } from '../../../site/data.ts';
import { respond } from '../../../site/respond.ts';

export const getStaticPaths = (() => dataPaths()) satisfies GetStaticPaths;

/** A file of a dataset as CSV. */
export const write = ({ view }: { view: DataView }) => {
  const { dataset, rows } = rowsOf(view);
  return makeCsv(dataset, rows);
};

export const GET = respond(write, 'text/csv');
