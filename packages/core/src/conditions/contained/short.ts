import type { ContainedCondition, ReducedCondition } from '../../model/types.ts';
import type { TrendAnswer } from '../../questions/trend/trend.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

/** Cases of the year have happened. */
export const trendShort: Short<ContainedCondition | ReducedCondition> = ({ op, question }, answers) => {
  const answer = answers[question] as TrendAnswer | undefined;
  if (answer === undefined) return answerWith(question, { previous: 0, current: 0 });
  const { previous, current } = answer;
  const bar = op === 'contained' ? previous : Math.max(0, previous - 1);
  return oneWay(question, { code: 'fewer', by: current - bar }, { previous, current: bar }, true);
};
