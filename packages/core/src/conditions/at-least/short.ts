import type { AtLeastCondition } from '../../model/types.ts';
import { type Short, reach } from '../short.ts';

export const atLeastShort: Short<AtLeastCondition> = ({ question, value }) =>
  reach<number>(question, value, { figure: (count) => count, with: (_, figure) => figure });
