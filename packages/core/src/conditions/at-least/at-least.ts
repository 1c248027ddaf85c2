import type { AtLeastCondition } from '../../model/types.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';

/** Met when the count is the bar or more. */
export const atLeast: Operator<AtLeastCondition> = {
  op: 'at-least',
  kinds: ['count'],
  link({ question, value }, context) {
    return onAnswer<number>(question, context, {
      figures: true,
      outcome: (count) => decided(count >= value),
      reason: (count, outcome) => ({
        code: outcome === MET ? 'count-reached' : 'count-below',
        question,
        count,
        needed: value,
      }),
      probes: value > 0 ? [value, value - 1] : [value],
    });
  },
};
