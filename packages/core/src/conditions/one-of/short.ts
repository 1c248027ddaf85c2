import type { OneOfCondition } from '../../model/types.ts';
import { type Mend, type Short, mend } from '../short.ts';

/** One of some codes. Told alike whether it was answered or not: which code it has to be is not to be guessed. */
export function choice(question: string, codes: readonly string[], kind: Mend['kind']): Mend {
  const whole = mend<string>(question, {
    part: `one of ${codes.join()}`,
    holds: (code) => codes.includes(code),
    answers: () => codes,
    kind,
  });
  return { ...whole, kind };
}

/** Any accepted code will do. An exempt one states a fact ("there is none"), which nobody brings about to pass. */
export const oneOfShort: Short<OneOfCondition> = ({ question, accept }) =>
  choice(question, accept, () => ({ code: 'choose', accepted: accept }));
