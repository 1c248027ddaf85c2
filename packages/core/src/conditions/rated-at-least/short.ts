import type { RatedAtLeastCondition } from '../../model/types.ts';
import { type Short, oneWay } from '../short.ts';

export const ratedAtLeastShort: Short<RatedAtLeastCondition> = ({ question, level }) =>
  oneWay(question, { code: 'rating', needed: level }, level);
