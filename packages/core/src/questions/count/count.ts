import type { CountQuestion } from '../../model/types.ts';
import { type AnswerKind, checkCount } from '../kind.ts';

/** A whole number, 0 or more. */
export const count: AnswerKind<CountQuestion> = {
  kind: 'count',
  check(value, _question, _context, report) {
    checkCount(value, '', report);
  },
  control: () => ({ shape: 'single', fields: [{ name: null, input: 'whole-number', required: true }] }),
};
