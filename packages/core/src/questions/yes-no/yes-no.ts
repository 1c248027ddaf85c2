import type { YesNoQuestion } from '../../model/types.ts';
import type { AnswerKind } from '../kind.ts';

/** `true` or `false`. */
export const yesNo: AnswerKind<YesNoQuestion> = {
  kind: 'yes-no',
  check(value, _question, _context, report) {
    if (typeof value !== 'boolean') report('', 'wrong-type', 'true or false', value);
  },
  control: () => ({ shape: 'single', fields: [{ name: null, input: 'yes-no', required: true }] }),
};
