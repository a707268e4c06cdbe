import type { GetStaticPaths } from 'astro';
import { titleOfFile } from '../../../outputs/data/dataset.ts';
import { makeJson } from '../../../outputs/data/json.ts';
import { dataPaths, datasetAddress, type DataView, rowsOf } from '../../../site/data.ts';
import { respond } from '../../../site/respond.ts';
import { absolute, book } from '../../../site.ts';

export const getStaticPaths = (() => dataPaths()) satisfies GetStaticPaths;

/** A file of a dataset as JSON. */
export const write = ({ view }: { view: DataView }) => {
  const { dataset, rows } = rowsOf(view);
  return makeJson(dataset, rows, {
    title: titleOfFile(dataset, view.period),
    publisher: book.site.organisation,
    licence: book.site.licence ?? null,
    about: absolute(datasetAddress(dataset.name)),
    asAt: book.asAt,
  });
};

export const GET = respond(write, 'application/json');
