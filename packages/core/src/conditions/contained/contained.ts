import type { ContainedCondition } from '../../model/types.ts';
import type { TrendAnswer } from '../../questions/trend/trend.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';
import { TREND_PROBES } from '../trend.ts';

/** Met when this year's figure is at most last year's. */
export const contained: Operator<ContainedCondition> = {
  op: 'contained',
  kinds: ['trend'],
  link({ question }, context) {
    return onAnswer<TrendAnswer>(question, context, {
      figures: true,
      outcome: ({ previous, current }) => decided(current <= previous),
      reason: ({ previous, current }, outcome) => ({
        code: outcome === MET ? 'trend-contained' : 'trend-risen',
        question,
        previous,
        current,
      }),
      probes: TREND_PROBES,
    });
  },
};
