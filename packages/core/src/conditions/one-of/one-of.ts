import { CriteriaError } from '../../errors.ts';
import type { OneOfCondition } from '../../model/types.ts';
import type { Reason } from '../../result.ts';
import { type Operator, definitionOf, onAnswer } from '../operator.ts';
import { MET, NOT_APPLICABLE, NOT_MET } from '../outcome.ts';

/** Met when an accepted code is chosen; not applicable when an exempt one is. */
export const oneOf: Operator<OneOfCondition> = {
  op: 'one-of',
  kinds: ['choice'],
  link({ question, accept, exempt = [] }, context) {
    const { options, open = [] } = definitionOf(question, context, 'choice');
    for (const code of [...accept, ...exempt]) {
      if (!options.includes(code)) throw new CriteriaError(context.at, `"${question}" has no option "${code}"`);
    }
    const unanswered: Reason = Object.freeze({ code: 'unanswered', questions: Object.freeze([question]) });
    return onAnswer<string>(question, context, {
      tendency: `one-of ${accept.join()} ${exempt.join()}`,
      isOpen: (choice) => open.includes(choice),
      outcome(choice) {
        if (accept.includes(choice)) return MET;
        return exempt.includes(choice) ? NOT_APPLICABLE : NOT_MET;
      },
      reason(choice, outcome) {
        if (open.includes(choice)) return unanswered;
        if (outcome === MET) return { code: 'choice-accepted', question, choice };
        if (outcome === NOT_APPLICABLE) return { code: 'choice-exempt', question, choice };
        return { code: 'choice-refused', question, choice, accepted: accept };
      },
      probes: options,
    });
  },
};
