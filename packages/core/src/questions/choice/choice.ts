import type { ChoiceQuestion } from '../../model/types.ts';
import { type AnswerKind, describe } from '../kind.ts';

/** Every code that may be answered. */
export const codesOf = (question: ChoiceQuestion): readonly string[] => [...question.options, ...(question.open ?? [])];

/** One of the listed codes. */
export const choice: AnswerKind<ChoiceQuestion> = {
  kind: 'choice',
  check(value, question, _context, report) {
    if (typeof value === 'string' && (question.options.includes(value) || question.open?.includes(value))) return;
    const expected = `one of ${codesOf(question).join(', ')}`;
    if (typeof value !== 'string') report('', 'wrong-type', expected, value);
    else report('', 'unknown-option', expected, value, { option: describe(value) });
  },
  control: (question) => ({
    shape: 'single',
    fields: [{ name: null, input: 'one-of', required: true, options: codesOf(question) }],
  }),
};
