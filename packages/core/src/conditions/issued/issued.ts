import { isWithin } from '../../calendar.ts';
import type { IssuedCondition } from '../../model/types.ts';
import type { DocumentAnswer } from '../../questions/document/document.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, NOT_MET, OPEN, decided } from '../outcome.ts';

/** Met when the document was issued and, where the law asks for it, dated in that part of the assessed year. */
export const issued: Operator<IssuedCondition> = {
  op: 'issued',
  kinds: ['document'],
  link({ question, dated }, context) {
    const range = dated && { from: `${context.year}-${dated.from}`, to: `${context.year}-${dated.to}` };
    return onAnswer<DocumentAnswer>(question, context, {
      tendency: range ? `issued ${range.from} ${range.to}` : 'up',
      outcome(answer) {
        if (!answer.issued) return NOT_MET;
        if (!range) return MET;
        return answer.on === undefined ? OPEN : decided(isWithin(answer.on, range));
      },
      reason({ issued: wasIssued, on }, outcome) {
        if (!wasIssued) return { code: 'not-issued', question, ...range };
        if (outcome === MET) return on === undefined ? { code: 'issued', question } : { code: 'issued', question, on };
        const { from, to } = range as { from: string; to: string };
        return on === undefined
          ? { code: 'date-missing', question, from, to }
          : { code: 'dated-outside', question, on, from, to };
      },
      probes: [
        { issued: false },
        ...(range
          ? [range.from, range.to, `${context.year - 1}-12-31`, `${context.year + 1}-01-01`].map((on) => ({
              issued: true,
              on,
            }))
          : [{ issued: true }]),
      ],
    });
  },
};
