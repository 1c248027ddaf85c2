import type { RatedAtLeastCondition } from '../../model/types.ts';
import { choice } from '../one-of/short.ts';
import { definitionOf } from '../operator.ts';
import type { Short } from '../short.ts';

export const ratedAtLeastShort: Short<RatedAtLeastCondition> = ({ question, level }, _, context) => {
  const { options } = definitionOf(question, context, 'choice');
  return choice(question, options.slice(options.indexOf(level)), () => ({ code: 'rating', needed: level }));
};
