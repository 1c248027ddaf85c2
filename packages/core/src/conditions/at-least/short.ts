import type { AtLeastCondition } from '../../model/types.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

export const atLeastShort: Short<AtLeastCondition> = ({ question, value }, answers) => {
  const count = answers[question] as number | undefined;
  return count === undefined
    ? answerWith(question, value)
    : oneWay(question, { code: 'add', by: value - count }, value);
};
