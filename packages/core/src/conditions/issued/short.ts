import type { IssuedCondition } from '../../model/types.ts';
import type { DocumentAnswer } from '../../questions/document/document.ts';
import { isWithin } from '../../calendar.ts';
import { type Short, mend } from '../short.ts';

/** A paper that came late stays late; one that was not issued may still come, until its days are over. */
export const issuedShort: Short<IssuedCondition> = ({ question, dated }, _, { year }) => {
  const range = dated && { from: `${year}-${dated.from}`, to: `${year}-${dated.to}` };
  return mend<DocumentAnswer>(question, {
    part: range ? `issued ${range.from} ${range.to}` : 'issued',
    holds: ({ issued, on }) => issued && (!range || (on !== undefined && isWithin(on, range))),
    answers: (answer) => [{ ...answer, issued: true, ...(range && { on: range.from }) }],
    kind(given) {
      if (!given.issued) return { code: 'issue', ...range };
      return given.on === undefined || !range ? { code: 'answer' } : { code: 'date-within', ...range };
    },
    past: ({ issued, on }) => issued && on !== undefined,
  });
};
