import { z } from 'zod';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { metaOf } from '../../src/core/schema/shape.ts';

/** What may also be a text: a list on one line with commas between, or somebody of whom nothing is said but who it is. */
function takesText(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;
}

function allowText(json: z.core.JSONSchema.BaseSchema): void {
  const { description: _, ...shape } = json;
  for (const name of Object.keys(shape)) Reflect.deleteProperty(json, name);
  Object.assign(json, { anyOf: [shape, { type: 'string' }] });
}

/** What an editor takes for a number is not one of the texts that zod is given. */
function describeAsTyped(json: z.core.JSONSchema.BaseSchema, typed: object): void {
  delete json.pattern;
  Object.assign(json, typed);
  if (json.type !== 'integer') return;
  delete json.minLength;
  delete json.maxLength;
}

/** The JSON Schema of a kind's frontmatter, as editors read it: draft 7, with the doc of every field. */
export function jsonSchemaOf(kind: Kind): unknown {
  const { label, schema } = kinds[kind];
  const json = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { editor } = metaOf(zodSchema);
      delete jsonSchema.editor;
      delete jsonSchema.refers;
      if (takesText(zodSchema)) allowText(jsonSchema);
      if (editor !== undefined) describeAsTyped(jsonSchema, editor);
    },
  });
  return { ...json, title: `Minutebook: ${label}` };
}
