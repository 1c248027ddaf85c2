import type { ChoicesQuestion } from '../../model/types.ts';
import type { JsonSchema } from '../schema.ts';

export const choicesSchema = ({ options }: ChoicesQuestion): JsonSchema => ({
  type: 'array',
  items: { enum: options },
  uniqueItems: true,
});
