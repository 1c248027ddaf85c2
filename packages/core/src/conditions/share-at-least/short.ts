import type { ShareAtLeastCondition } from '../../model/types.ts';
import type { ShareAnswer } from '../../questions/share/share.ts';
import { neededFor } from '../share.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

export const shareAtLeastShort: Short<ShareAtLeastCondition> = ({ question, percent }, answers) => {
  const answer = answers[question] as ShareAnswer | undefined;
  if (answer === undefined) return answerWith(question, { count: 1, total: 1 });
  const { count, total } = answer;
  const needed = neededFor(total, percent);
  return oneWay(question, { code: 'add', by: needed - count }, { count: needed, total });
};
