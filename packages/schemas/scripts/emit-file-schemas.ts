import { z } from 'zod';
import { FILE_SORTS } from './file-sorts.ts';
import { json } from './outputs.ts';

/** JSON Schemas of the handwritten files, for editors: from the same model that checks them. */
export function emitFileSchemas(): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const { model, schema, title } of Object.values(FILE_SORTS)) {
    const { $schema, ...body } = z.toJSONSchema(model, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'throw',
      // Read-only lists are a matter of the types; to an editor the keyword would say "do not edit".
      override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
    });
    outputs.set(schema, json({ $schema, title, ...body }));
  }
  return outputs;
}
