import type { ChoicesQuestion } from '../../model/types.ts';
import { type AnswerKind, describe } from '../kind.ts';

/** A list of the listed codes, each at most once; an empty list says none of them. */
export const choices: AnswerKind<ChoicesQuestion> = {
  kind: 'choices',
  check(value, question, _context, report) {
    const expected = `a list of ${question.options.join(', ')}`;
    if (!Array.isArray(value)) return report('', 'wrong-type', expected, value);
    for (let index = 0; index < value.length; index += 1) {
      const code: unknown = value[index];
      const data = { option: describe(code) };
      if (typeof code !== 'string' || !question.options.includes(code)) {
        report(`[${index}]`, 'unknown-option', expected, code, data);
      } else if (value.indexOf(code) !== index) {
        report(`[${index}]`, 'repeated-option', 'each code once', code, data);
      }
    }
  },
  control: (question) => ({
    shape: 'single',
    fields: [{ name: null, input: 'many-of', required: true, options: question.options }],
  }),
};
