import type { IssuedCondition } from '../../model/types.ts';
import type { DocumentAnswer } from '../../questions/document/document.ts';
import { type Short, answerWith, oneWay } from '../short.ts';

/** A paper that came late stays late; one that was not issued may still come, until its days are over. */
export const issuedShort: Short<IssuedCondition> = ({ question, dated }, answers, { year }) => {
  const answer = answers[question] as DocumentAnswer | undefined;
  const range = dated && { from: `${year}-${dated.from}`, to: `${year}-${dated.to}` };
  const to = range ? { issued: true, on: range.from } : { issued: true };
  if (answer === undefined) return answerWith(question, to);
  if (!answer.issued) return oneWay(question, { code: 'issue', ...range }, to);
  const within = { ...answer, ...to };
  return answer.on === undefined
    ? answerWith(question, within)
    : oneWay(question, { code: 'date-within', from: range!.from, to: range!.to }, within, true);
};
