import type { CoverageQuestion } from '../../model/types.ts';
import { type AnswerKind, checkCount, checkPart, checkRecord } from '../kind.ts';

/** Units of one kind under management: all, registered, recognised. */
export interface CoverageAnswer {
  readonly total: number;
  readonly registered: number;
  readonly recognised: number;
}

/** All of them are needed. */
export const FIELDS = ['total', 'registered', 'recognised'];

export const coverage: AnswerKind<CoverageQuestion> = {
  kind: 'coverage',
  check(value, _question, _context, report) {
    if (!checkRecord(value, '', FIELDS, report)) return;
    checkCount(value['total'], '.total', report);
    checkCount(value['registered'], '.registered', report);
    checkCount(value['recognised'], '.recognised', report);
    checkPart(value, 'registered', 'total', report);
    checkPart(value, 'recognised', 'registered', report);
  },
  control: () => ({
    shape: 'group',
    fields: FIELDS.map((name) => ({ name, input: 'whole-number', required: true })),
  }),
};
