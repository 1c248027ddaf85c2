import type { YesCondition } from '../../model/types.ts';
import { type Mend, type Short, mend } from '../short.ts';

/** A yes, or a no. */
export const says = (question: string, wanted: boolean): Mend =>
  mend<boolean>(question, {
    part: String(wanted),
    holds: (answer) => answer === wanted,
    answers: () => [wanted],
    kind: () => (wanted ? { code: 'say-yes' } : { code: 'answer' }),
  });

export const yesShort: Short<YesCondition> = ({ question }) => says(question, true);
