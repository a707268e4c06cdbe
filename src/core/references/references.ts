import type { Content } from '../reading/content.ts';
import type { Entry, WrongEntry } from '../records/entry.ts';
import type { Fields } from '../records/record.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { entrySchemaOf, fieldsOf, metaOf, shapeOf } from '../schema/shape.ts';
import { idPattern, isLinkTarget, type Target } from '../schema/values.ts';
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

/** The kinds of record that have fields for links. */
const kindsWithLinks = (Object.keys(kinds) as Kind[]).filter((kind) => linkTrails[kind].length > 0);

function linksOnly(trail: Trail): Trail[] {
  const inside = trail.inside.flatMap(linksOnly);
  const isLink = trail.target !== null && isLinkTarget(trail.target);
  return isLink || inside.length > 0 ? [{ ...trail, inside }] : [];
}

/** A record, as far as it names others. */
type Naming = Pick<Entry | WrongEntry, 'kind' | 'data'>;

/** Every reference in the fields of a record; a plain name in a field that takes one is not a reference. */
export function referencesIn(entry: Naming): Reference[] {
  return follow(trails[entry.kind], entry.data, [], []);
}

/** Whether a test holds for every reference in the fields of a record. It puts nothing together, so it takes a third of the time. */
export function everyReference(entry: Naming, holds: Test): boolean {
  return everyIn(trails[entry.kind], entry.data, holds);
}

/** Every record that can have links in its fields, also where other fields of it are wrong. */
export function entriesWithLinks({ entries, wrong }: Content): readonly (Entry | WrongEntry)[] {
  return [...kindsWithLinks.flatMap((kind): readonly Entry[] => entries[kind]), ...wrong];
}

/** Every link in the fields of a record. */
export function linksIn(entry: Naming): Reference[] {
  return follow(linkTrails[entry.kind], entry.data, [], []);
}

type Test = (target: Target, value: string) => boolean;
type Path = Reference['path'];

function follow(steps: readonly Trail[], data: Fields, path: Path, found: Reference[]): Reference[] {
  for (const trail of steps) {
    const value = data[trail.name];
    if (value === undefined) continue;
    if (!trail.isList) see(trail, value, [...path, trail.name], found);
    else
      for (const [index, each] of (value as unknown[]).entries()) see(trail, each, [...path, trail.name, index], found);
  }
  return found;
}

function see({ target, inside }: Trail, value: unknown, path: Path, found: Reference[]): void {
  if (target === null) follow(inside, value as Fields, path, found);
  else if (target !== 'person' || isId(value as string)) found.push({ target, value: value as string, path });
}

function everyIn(steps: readonly Trail[], data: Fields, holds: Test): boolean {
  for (const trail of steps) {
    const value = data[trail.name];
    if (value === undefined) continue;
    if (!trail.isList) {
      if (!holdsFor(trail, value, holds)) return false;
    } else for (const each of value as unknown[]) if (!holdsFor(trail, each, holds)) return false;
  }
  return true;
}

function holdsFor({ target, inside }: Trail, value: unknown, holds: Test): boolean {
  if (target === null) return everyIn(inside, value as Fields, holds);
  return (target === 'person' && !isId(value as string)) || holds(target, value as string);
}

/** Says whether a text is a person's id and no name. */
export function isId(value: string): boolean {
  return idPattern.test(value);
}
