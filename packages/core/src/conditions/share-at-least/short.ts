import type { ShareAtLeastCondition } from '../../model/types.ts';
import type { ShareAnswer } from '../../questions/share/share.ts';
import { neededFor } from '../share.ts';
import { IMPOSSIBLE, type Short, mend, reach } from '../short.ts';

export const shareAtLeastShort: Short<ShareAtLeastCondition> = ({ question, percent, ifEmpty }, answers) => {
  const answer = answers[question] as ShareAnswer | undefined;
  if (answer === undefined) {
    return mend<ShareAnswer>(question, {
      holds: ({ count, total }) => (total > 0 || ifEmpty === undefined) && 100 * count >= percent * total,
      answers: () => [{ count: 1, total: 1 }],
      kind: () => ({ code: 'answer' }),
    });
  }
  // Only asked of an empty whole where it must not be left out; that the whole is empty is a fact.
  if (answer.total === 0) return IMPOSSIBLE;
  return reach<ShareAnswer>(question, neededFor(answer.total, percent), {
    figure: ({ count }) => count,
    with: (given, figure) => ({ ...(given ?? answer), count: figure }),
  });
};
