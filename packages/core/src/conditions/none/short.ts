import type { NoneCondition } from '../../model/types.ts';
import type { IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

export const noneShort: Short<NoneCondition> = ({ question }, answers) => {
  const answer = answers[question] as IncidentsAnswer | undefined;
  return answer === undefined
    ? answerWith(question, [])
    : oneWay(question, { code: 'no-incidents', by: answer.length }, [], true);
};
