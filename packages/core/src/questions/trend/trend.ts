import type { TrendQuestion } from '../../model/types.ts';
import { type AnswerKind, checkCount, checkRecord } from '../kind.ts';

/** The same figure last year and this year. */
export interface TrendAnswer {
  readonly previous: number;
  readonly current: number;
}

/** All of them are needed. */
export const FIELDS = ['previous', 'current'];

export const trend: AnswerKind<TrendQuestion> = {
  kind: 'trend',
  check(value, _question, _context, report) {
    if (!checkRecord(value, '', FIELDS, report)) return;
    checkCount(value['previous'], '.previous', report);
    checkCount(value['current'], '.current', report);
  },
  control: () => ({
    shape: 'group',
    fields: FIELDS.map((name) => ({ name, input: 'whole-number', required: true })),
  }),
};
