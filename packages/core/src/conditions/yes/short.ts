import type { YesCondition } from '../../model/types.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

export const yesShort: Short<YesCondition> = ({ question }, answers) =>
  answers[question] === undefined ? answerWith(question, true) : oneWay(question, { code: 'say-yes' }, true);
