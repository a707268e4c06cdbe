import type { z } from 'zod';
import { labelOf } from '../markdown/field-list.ts';
import { ordinary } from '../record-like/ordinary.ts';
import { onceForEachObject } from '../once.ts';
import { fieldsOf } from '../schema/shape.ts';

/** The labels of the fields of a schema at the start of a text, with what may stand behind each in the place of a colon. */
const labelsOf = onceForEachObject((schema: z.core.$ZodType) => {
  const labels = Object.keys(fieldsOf(schema)).map(labelOf);
  const longestFirst = labels.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`^(${longestFirst})(?: ?[:;=–—]| -|(?= ))[ \\t]*(.*)$`, 'i');
});

/** The line that a text in a list of fields is meant for, whose label has no colon behind it or another sign, or is in small letters; null where it starts with no label. */
export function fieldWritten(text: string, schema: z.core.$ZodType): string | null {
  if (Object.keys(fieldsOf(schema)).length === 0) return null;
  const [, label, value = ''] = labelsOf(schema).exec(ordinary(text)) ?? [];
  if (label === undefined) return null;
  return `- ${label.charAt(0).toUpperCase()}${label.slice(1).toLowerCase()}: ${value}`.trim();
}
