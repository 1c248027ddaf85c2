import type { AtMostCondition } from '../../model/types.ts';
import { type Mend, type Short, mend } from '../short.ts';

/** A count of at most `value`. What must not exceed a bar is what must not happen; where it does, it has. */
export const countWithin = (question: string, value: number): Mend =>
  mend<number>(question, {
    part: 'most',
    holds: (count) => count <= value,
    answers: () => [value],
    kind: (given, then) => ({ code: 'fewer', by: given - then }),
    past: () => true,
  });

export const atMostShort: Short<AtMostCondition> = ({ question, value }) => countWithin(question, value);
