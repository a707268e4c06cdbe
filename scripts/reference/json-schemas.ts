import { z } from 'zod';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { metaOf } from '../../src/core/schema/shape.ts';

/** Lists can stand on one line, with commas between. */
function takesCommas(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform && schema.def.out instanceof z.ZodArray;
}

function allowOneLine(json: z.core.JSONSchema.BaseSchema): void {
  const { type, items } = json;
  delete json.type;
  delete json.items;
  Object.assign(json, { anyOf: [{ type, items }, { type: 'string' }] });
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
      if (takesCommas(zodSchema)) allowOneLine(jsonSchema);
      delete jsonSchema.editor;
      delete jsonSchema.refers;
      if (editor === undefined) return;
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, editor);
    },
  });
  return { ...json, title: `Minutebook: ${label}` };
}
