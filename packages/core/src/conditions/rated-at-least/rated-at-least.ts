import { CriteriaError } from '../../errors.ts';
import type { RatedAtLeastCondition } from '../../model/types.ts';
import { type Operator, definitionOf, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';

/** Met when the rating is the level asked for or better. "Not rated yet" leaves it open. */
export const ratedAtLeast: Operator<RatedAtLeastCondition> = {
  op: 'rated-at-least',
  kinds: ['choice'],
  link({ question, level }, context) {
    const { options, scale, open = [] } = definitionOf(question, context, 'choice');
    const bar = options.indexOf(level);
    if (!scale || bar < 0) {
      throw new CriteriaError(context.at, `"${question}" is no scale with a step "${level}"`);
    }
    return onAnswer<string>(question, context, {
      isOpen: (rating) => open.includes(rating),
      outcome: (rating) => decided(options.indexOf(rating) >= bar),
      reason(rating, outcome) {
        if (open.includes(rating)) return { code: 'not-rated', question, needed: level };
        return { code: outcome === MET ? 'rating-reached' : 'rating-below', question, rating, needed: level };
      },
      probes: options,
    });
  },
};
