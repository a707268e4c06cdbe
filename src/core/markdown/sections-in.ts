import { onceForEachObject } from '../once.ts';
import type { Section } from './sections.ts';

/** Every section of a file, in their order. */
export function* sectionsIn({ parts }: Section): Generator<Section> {
  for (const part of parts) {
    if (!('section' in part)) continue;
    yield part.section;
    yield* sectionsIn(part.section);
  }
}

/** The kinds of all sections of a file; gone through once, however many of its records ask what else it records. */
export const kindsIn = onceForEachObject(
  (file: Section): ReadonlySet<Section['kind']> => new Set(Array.from(sectionsIn(file), ({ kind }) => kind)),
);
