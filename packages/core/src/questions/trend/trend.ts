import type { TrendQuestion } from '../../model/types.ts';
import { type AnswerKind, checkCount, checkRecord, countSchema } from '../kind.ts';

/** The same figure last year and this year. */
export interface TrendAnswer {
  readonly previous: number;
  readonly current: number;
}

const FIELDS = ['previous', 'current'];

export const trend: AnswerKind<TrendQuestion> = {
  kind: 'trend',
  schema: () => ({
    type: 'object',
    properties: { previous: countSchema, current: countSchema },
    required: FIELDS,
    additionalProperties: false,
  }),
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
