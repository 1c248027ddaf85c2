import type { ChoiceQuestion } from '../../model/types.ts';
import type { JsonSchema } from '../schema.ts';
import { codesOf } from './choice.ts';

export const choiceSchema = (question: ChoiceQuestion): JsonSchema => ({ enum: codesOf(question) });
