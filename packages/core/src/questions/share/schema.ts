import { type JsonSchema, figuresSchema } from '../schema.ts';
import { FIELDS } from './share.ts';

export const shareSchema = (): JsonSchema => figuresSchema(FIELDS);
