import type { Section } from './sections.ts';

/** Every section of a file, in their order. */
export function* sectionsIn({ parts }: Section): Generator<Section> {
  for (const part of parts) {
    if (!('section' in part)) continue;
    yield part.section;
    yield* sectionsIn(part.section);
  }
}
