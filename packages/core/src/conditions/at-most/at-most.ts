import type { AtMostCondition } from '../../model/types.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';

/** Met when the count is the bar or less. */
export const atMost: Operator<AtMostCondition> = {
  op: 'at-most',
  kinds: ['count'],
  link({ question, value }, context) {
    return onAnswer<number>(question, context, {
      tendency: 'down',
      outcome: (count) => decided(count <= value),
      reason: (count, outcome) => ({
        code: outcome === MET ? 'count-within' : 'count-above',
        question,
        count,
        allowed: value,
      }),
      probes: [value, value + 1],
    });
  },
};
