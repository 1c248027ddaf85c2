import type { AtMostCondition } from '../../model/types.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

/** What must not exceed a bar is what must not happen; it has. */
export const atMostShort: Short<AtMostCondition> = ({ question, value }, answers) => {
  const count = answers[question] as number | undefined;
  return count === undefined
    ? answerWith(question, value)
    : oneWay(question, { code: 'fewer', by: count - value }, value, true);
};
