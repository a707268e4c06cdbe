import { z } from 'zod';
import type { FieldMeta } from './values.ts';

/** How a field's value is laid out, whatever its form. */
export type Shape = 'scalar' | 'list' | 'map';

/** Takes off what is around a schema: optional, and the steps before or after. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (!(schema instanceof z.ZodPipe)) return schema;
  return unwrap(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
}

/** The fields of an object schema by name; none for any other. */
export function fieldsOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

/** How the value of a schema is laid out. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return 'map';
  return inner instanceof z.ZodArray ? 'list' : 'scalar';
}

/** Whether a record can be without a field. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** The schema of a list's entries; null for anything else. */
export function entrySchemaOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.element : null;
}

/** What a field's schema says beside its shape. */
export function metaOf(schema: z.core.$ZodType): FieldMeta & { description?: string } {
  const own = z.globalRegistry.get(schema as z.ZodType) as (FieldMeta & { description?: string }) | undefined;
  if (own?.refers !== undefined) return own;
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? metaOf(schema.def.innerType) : {};
  return { ...inner, ...own };
}
