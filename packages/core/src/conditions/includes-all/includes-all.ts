import { CriteriaError } from '../../errors.ts';
import type { IncludesAllCondition } from '../../model/types.ts';
import { type Operator, definitionOf, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';

/** Met when every item is among those chosen. */
export const includesAll: Operator<IncludesAllCondition> = {
  op: 'includes-all',
  kinds: ['choices'],
  link({ question, items }, context) {
    const { options } = definitionOf(question, context, 'choices');
    for (const item of items) {
      if (!options.includes(item)) throw new CriteriaError(context.at, `"${question}" has no option "${item}"`);
    }
    return onAnswer<readonly string[]>(question, context, {
      outcome: (chosen) => decided(items.every((item) => chosen.includes(item))),
      reason: (chosen, outcome) =>
        outcome === MET
          ? { code: 'items-complete', question, count: items.length }
          : { code: 'items-missing', question, items: items.filter((item) => !chosen.includes(item)) },
      probes: [items, ...items.map((left) => items.filter((item) => item !== left))],
    });
  },
};
