import { type JsonSchema, figuresSchema } from '../schema.ts';
import { FIELDS } from './coverage.ts';

export const coverageSchema = (): JsonSchema => figuresSchema(FIELDS);
