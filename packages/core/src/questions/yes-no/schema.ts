import type { JsonSchema } from '../schema.ts';

export const yesNoSchema = (): JsonSchema => ({ type: 'boolean' });
