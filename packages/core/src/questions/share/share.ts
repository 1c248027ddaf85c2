import type { ShareQuestion } from '../../model/types.ts';
import { type AnswerKind, checkCount, checkPart, checkRecord } from '../kind.ts';

/** A part of a whole, both whole numbers. */
export interface ShareAnswer {
  readonly count: number;
  readonly total: number;
}

/** All of them are needed. */
export const FIELDS = ['count', 'total'];

export const share: AnswerKind<ShareQuestion> = {
  kind: 'share',
  check(value, _question, _context, report) {
    if (!checkRecord(value, '', FIELDS, report)) return;
    checkCount(value['count'], '.count', report);
    checkCount(value['total'], '.total', report);
    checkPart(value, 'count', 'total', report);
  },
  control: () => ({
    shape: 'group',
    fields: FIELDS.map((name) => ({ name, input: 'whole-number', required: true })),
  }),
};
