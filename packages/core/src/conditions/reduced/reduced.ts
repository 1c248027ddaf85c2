import type { ReducedCondition } from '../../model/types.ts';
import type { TrendAnswer } from '../../questions/trend/trend.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';
import { TREND_PROBES } from '../trend.ts';

/** Met when this year's figure is below last year's, or both are 0. */
export const reduced: Operator<ReducedCondition> = {
  op: 'reduced',
  kinds: ['trend'],
  link({ question }, context) {
    return onAnswer<TrendAnswer>(question, context, {
      figures: true,
      outcome: ({ previous, current }) => decided(current < previous || (current === 0 && previous === 0)),
      reason: ({ previous, current }, outcome) => ({
        code: outcome === MET ? 'trend-reduced' : 'trend-not-reduced',
        question,
        previous,
        current,
      }),
      probes: TREND_PROBES,
    });
  },
};
