import { z } from 'zod';
import { resultModel } from '@antt/core/model';
import { caseModel } from './cases/case-model.ts';
import { FILE_SORTS } from './file-sorts.ts';
import { json } from './outputs.ts';

/** What programs read and write, beside the handwritten files. */
const EXCHANGED = [
  { schema: 'result.schema.json', title: 'An explained result, antt.result/1', model: resultModel },
  { schema: 'case.schema.json', title: 'A case of the conformance kit, a line of JSON', model: caseModel },
];

/** JSON Schemas of the handwritten files, for editors, and of results and cases: from the models that check them. */
export function emitFileSchemas(): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const { model, schema, title } of [...Object.values(FILE_SORTS), ...EXCHANGED]) {
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
