import type { GetStaticPaths } from 'astro';
import { makeTableSchema } from '../../../outputs/data/data-package.ts';
import type { Dataset } from '../../../outputs/data/dataset.ts';
import { datasets } from '../../../outputs/data/datasets.ts';
import { respond } from '../../../site/respond.ts';

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { dataset: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

/** The columns of a dataset, for programs. */
export const write = ({ dataset }: { dataset: Dataset }) => makeTableSchema(dataset);

export const GET = respond(write, 'application/json');
