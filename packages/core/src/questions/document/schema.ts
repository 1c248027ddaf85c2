import { type JsonSchema, daySchema, recordSchema } from '../schema.ts';
import { LONGEST_NUMBER } from './document.ts';

export const documentSchema = (): JsonSchema =>
  recordSchema({ issued: { type: 'boolean' }, number: { type: 'string', maxLength: LONGEST_NUMBER }, on: daySchema }, [
    'issued',
  ]);
