import matter from 'gray-matter';
import { EVENT_ID, FAILSAFE_SCHEMA, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml';

/** The YAML of a frontmatter could not be read. */
export class FrontmatterError extends Error {
  override name = 'FrontmatterError';
  /** Where in the file, in characters from its start. */
  readonly offset: number;
  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

const refuse = () => {
  throw new FrontmatterError('frontmatter is YAML, never code', 0);
};

/** gray-matter, told to read nothing but plain YAML: by default it runs `---js` and turns 14:30 into 870. */
const options = {
  language: 'yaml',
  engines: {
    yaml: (yaml: string) => load(yaml, { schema: FAILSAFE_SCHEMA, maxAliases: 0 }) as object,
    javascript: refuse,
    json: refuse,
  },
};

/** The number of characters of the opening fence, before which no YAML can stand. */
const fence = 3;

/** Reads a frontmatter whose two fences are known to be in order, every scalar as the text that was typed: zod alone gives it meaning. Given the whole file, gray-matter would copy all of it. */
export function readFrontmatter(text: string): unknown {
  try {
    return matter(text, options).data;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new FrontmatterError(error.reason, fence + (error.mark?.position ?? 0));
  }
}

/** The offsets in a file of a field's name and of its value. */
export interface FieldPlace {
  readonly key: number;
  readonly value: number;
}

/**
 * Finds where each field of a frontmatter is, by its path as JSON; nowhere if the frontmatter holds nothing that YAML gives a
 * position. Slower than reading: for files with a problem.
 */
export function findFieldPlaces(yaml: string, start: number): Map<string, FieldPlace> {
  const places = new Map<string, FieldPlace>();
  const events = eventsOf(yaml);
  let next = 0;
  const isEnd = () => next >= events.length || events[next]?.type === EVENT_ID.POP;
  const visit = (path: (string | number)[], key: number) => {
    const event = events[next++];
    if (event === undefined) return;
    const value = startOf(event) ?? key;
    places.set(JSON.stringify(path), { key: start + key, value: start + value });
    if (event.type === EVENT_ID.MAPPING) {
      while (!isEnd()) visitPair(path);
      next++;
    } else if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; !isEnd(); index++) visit([...path, index], startOf(events[next]) ?? value);
      next++;
    }
  };
  const visitPair = (path: (string | number)[]) => {
    const name = events[next];
    if (name?.type !== EVENT_ID.SCALAR) {
      visit(path, 0);
      return;
    }
    next++;
    visit([...path, getScalarValue(yaml, name)], name.valueStart);
  };
  next = 1;
  visit([], 0);
  return places;
}

function startOf(event: YamlEvent | undefined): number | null {
  if (event === undefined) return null;
  const at = 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : -1;
  return at < 0 ? null : at;
}

/** Finds a YAML anchor, alias or tag, or a merge key: all legal YAML, none of them plain. Says nothing of YAML that is not well-formed. */
export function findYamlFeature(yaml: string): number | null {
  if (!/(^|[\s[{,:-])([&*!]\S|<<\s*:)/m.test(yaml)) return null;
  for (const event of eventsOf(yaml)) {
    if ('anchorStart' in event && event.anchorStart >= 0) return event.anchorStart - 1;
    if ('tagStart' in event && event.tagStart >= 0) return event.tagStart;
    if (event.type === EVENT_ID.SCALAR && getScalarValue(yaml, event) === '<<') return event.valueStart;
  }
  return null;
}

/** A piece of a YAML: a value, or the start or end of a list or of fields. */
export type YamlEvent = ReturnType<typeof parseEvents>[number];

/** The pieces of a YAML in their order; none of one that is not well-formed. */
export function eventsOf(yaml: string): YamlEvent[] {
  try {
    return parseEvents(yaml, {});
  } catch (error) {
    if (error instanceof YAMLException) return [];
    throw error;
  }
}
