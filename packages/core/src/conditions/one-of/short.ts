import type { OneOfCondition } from '../../model/types.ts';
import { type Short, oneWay } from '../short.ts';

/** Any accepted code will do. An exempt one states a fact ("there is none"), which nobody brings about to pass. */
export const oneOfShort: Short<OneOfCondition> = ({ question, accept }) =>
  oneWay(question, { code: 'choose', accepted: accept }, accept[0]);
