import type { Entry } from './entries.ts';
import { type Kind, kinds } from './schema/kinds.ts';
import { entrySchemaOf, fieldsOf, metaOf, shapeOf } from './schema/shape.ts';
import { idPattern, type Target } from './schema/values.ts';
import type { z } from 'zod';

/** A field of a record that names another. */
export interface Reference {
  readonly target: Target;
  readonly value: string;
  readonly path: readonly (string | number)[];
}

/** A field of a schema that leads to references, with what is inside. */
interface Trail {
  readonly name: string;
  readonly target: Target | null;
  readonly isList: boolean;
  readonly inside: readonly Trail[];
}

const trails = Object.fromEntries(
  Object.entries(kinds).map(([kind, { schema }]) => [kind, trailsOf(schema)]),
) as unknown as Record<Kind, readonly Trail[]>;

function trailsOf(schema: z.core.$ZodType): Trail[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const isList = shapeOf(field) === 'list';
    const entry = (isList ? entrySchemaOf(field) : null) ?? field;
    const target = metaOf(entry).refers ?? null;
    const inside = trailsOf(entry);
    return target === null && inside.length === 0 ? [] : [{ name, target, isList, inside }];
  });
}

const linkTrails = Object.fromEntries(
  Object.entries(trails).map(([kind, all]) => [kind, all.flatMap(linksOnly)]),
) as unknown as Record<Kind, readonly Trail[]>;

function linksOnly(trail: Trail): Trail[] {
  const inside = trail.inside.flatMap(linksOnly);
  const isLink = trail.target === 'paper-or-file';
  return isLink || inside.length > 0 ? [{ ...trail, inside }] : [];
}

/** Every reference in the fields of a record; a plain name in a field that takes one is none. */
export function* referencesIn(entry: Entry): Generator<Reference> {
  yield* follow(trails[entry.kind], entry.data, []);
}

/** Every link to a paper or a file in the fields of a record. */
export function* linksIn(entry: Entry): Generator<Reference> {
  yield* follow(linkTrails[entry.kind], entry.data, []);
}

type Fields = Readonly<Record<string, unknown>>;

function* follow(steps: readonly Trail[], data: Fields, path: readonly (string | number)[]): Generator<Reference> {
  for (const { name, target, isList, inside } of steps) {
    const value = data[name];
    if (value === undefined) continue;
    const values = isList ? (value as unknown[]) : [value];
    for (const [index, each] of values.entries()) {
      const here = isList ? [...path, name, index] : [...path, name];
      if (target === null) yield* follow(inside, each as Fields, here);
      else if (target !== 'person' || isId(each as string)) yield { target, value: each as string, path: here };
    }
  }
}

/** Says whether a text is a person's id and no name. */
export function isId(value: string): boolean {
  return idPattern.test(value);
}
