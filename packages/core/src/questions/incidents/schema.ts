import type { IncidentsQuestion } from '../../model/types.ts';
import { type JsonSchema, daySchema, recordSchema } from '../schema.ts';
import { MOST_INCIDENTS } from './incidents.ts';

export function incidentsSchema({ marks = [], kinds }: IncidentsQuestion): JsonSchema {
  const properties: Record<string, JsonSchema> = { on: daySchema };
  if (kinds) properties['kind'] = { enum: kinds };
  for (const mark of marks) properties[mark] = { type: 'boolean' };
  return { type: 'array', maxItems: MOST_INCIDENTS, items: recordSchema(properties, ['on']) };
}
