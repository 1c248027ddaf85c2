import type { ShareAtLeastCondition } from '../../model/types.ts';
import type { ShareAnswer } from '../../questions/share/share.ts';
import type { Reason } from '../../result.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { NOT_APPLICABLE } from '../outcome.ts';
import { reachesShare, shareReason } from '../share.ts';

/** Met when the part is at least so many per cent of the whole. */
export const shareAtLeast: Operator<ShareAtLeastCondition> = {
  op: 'share-at-least',
  kinds: ['share'],
  link({ question, percent, ifEmpty }, context) {
    const questions = Object.freeze([question]);
    const noUnits: Reason = Object.freeze({ code: 'no-units', questions });
    const emptyApplies = ifEmpty === undefined;
    return onAnswer<ShareAnswer>(question, context, {
      figures: true,
      outcome: ({ count, total }) =>
        total === 0 && !emptyApplies ? NOT_APPLICABLE : reachesShare(count, total, percent),
      reason: ({ count, total }, outcome) =>
        outcome === NOT_APPLICABLE ? noUnits : shareReason(questions, count, total, percent, outcome),
      probes: [
        { count: percent, total: 100 },
        ...(percent > 0 ? [{ count: percent - 1, total: 100 }] : []),
        { count: 0, total: 0 },
      ],
    });
  },
};
