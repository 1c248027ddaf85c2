import { LARGEST } from './kind.ts';

/** A JSON Schema 2020-12, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export const figureSchema: JsonSchema = { type: 'integer', minimum: 0, maximum: LARGEST };
export const daySchema: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

export const recordSchema = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false });

/** A record of figures, all of them needed. */
export const figuresSchema = (fields: readonly string[]): JsonSchema =>
  recordSchema(Object.fromEntries(fields.map((field) => [field, figureSchema])), fields);
