import type { Reason } from '../result.ts';
import { MET, type Outcome, decided } from './outcome.ts';

/** Shares compare as integers: 69.57% never passes for 70%. */
export const reachesShare = (count: number, total: number, percent: number): Outcome =>
  decided(100 * count >= percent * total);

/** Smallest count that reaches `percent` of `total`. */
export const neededFor = (total: number, percent: number): number => Math.ceil((percent * total) / 100);

export function shareReason(
  questions: readonly string[],
  count: number,
  total: number,
  percent: number,
  outcome: Outcome,
  part?: 'registered' | 'recognised',
): Reason {
  const code = outcome === MET ? 'share-reached' : 'share-below';
  const needed = neededFor(total, percent);
  return part === undefined
    ? { code, questions, count, total, percent, needed }
    : { code, questions, part, count, total, percent, needed };
}
