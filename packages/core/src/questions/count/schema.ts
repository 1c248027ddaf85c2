import { type JsonSchema, figureSchema } from '../schema.ts';

export const countSchema = (): JsonSchema => figureSchema;
