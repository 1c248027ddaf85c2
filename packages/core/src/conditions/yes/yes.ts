import type { YesCondition } from '../../model/types.ts';
import type { Reason } from '../../result.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { decided } from '../outcome.ts';

/** Met when the answer is yes. */
export const yes: Operator<YesCondition> = {
  op: 'yes',
  kinds: ['yes-no'],
  link({ question }, context) {
    const answeredYes: Reason = Object.freeze({ code: 'answered-yes', question });
    const answeredNo: Reason = Object.freeze({ code: 'answered-no', question });
    return onAnswer<boolean>(question, context, {
      outcome: decided,
      reason: (answer) => (answer ? answeredYes : answeredNo),
      probes: [true, false],
    });
  },
};
