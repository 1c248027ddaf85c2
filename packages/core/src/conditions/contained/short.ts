import type { ContainedCondition, ReducedCondition } from '../../model/types.ts';
import type { TrendAnswer } from '../../questions/trend/trend.ts';
import { type Short, mend } from '../short.ts';

/** Cases of the year have happened. */
export const trendShort: Short<ContainedCondition | ReducedCondition> = ({ op, question }) => {
  const most = ({ previous }: TrendAnswer): number => (op === 'contained' ? previous : Math.max(0, previous - 1));
  return mend<TrendAnswer>(question, {
    holds: (answer) => answer.current <= most(answer),
    answers: (answer) => [answer ? { ...answer, current: most(answer) } : { previous: 0, current: 0 }],
    kind: (given, then) => ({ code: 'fewer', by: given.current - then.current }),
    past: () => true,
  });
};
