import { type JsonSchema, figuresSchema } from '../schema.ts';
import { FIELDS } from './trend.ts';

export const trendSchema = (): JsonSchema => figuresSchema(FIELDS);
