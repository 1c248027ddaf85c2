import type { CriteriaSet } from './model/types.ts';
import type { JsonSchema } from './questions/schema.ts';
import { answerSchema } from './questions/schemas.ts';
import { questionsIn } from './scope.ts';

/**
 * JSON Schema 2020-12 of the answers to a criteria set. It is structural: what an answer looks like. Comparisons
 * between figures and windows of days are the engine's, which says more about them than a schema can.
 */
export function answersSchema(set: CriteriaSet): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [id, question] of Object.entries(questionsIn(set))) properties[id] = answerSchema(question);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:antt:answers:${set.instrument}:${set.unitType}`,
    title: `Answers of a ${set.unitType} under ${set.instrument}`,
    description: 'A question that is left out was not answered: never false, never 0.',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}
