import type { Verdict } from '../result.ts';

/**
 * What a condition can still come to: a set of outcomes in the bits of a number. One bit: decided. Several: the answers
 * given so far leave it open, and each bit can be reached by some way of completing them.
 */
export type Outcome = number;

export const MET = 1;
export const NOT_MET = 2;
export const NOT_APPLICABLE = 4;
/** Nothing is known yet of a rule that applies. */
export const OPEN = MET | NOT_MET;

/** Decided: it cannot be turned into its contrary. What is met, or does not apply, counts as met. */
export const isDecided = (outcome: Outcome): boolean =>
  (outcome & OPEN) !== OPEN && outcome !== (NOT_MET | NOT_APPLICABLE);

/**
 * Whether answers can still change it. Met or not applicable comes to the same, but not where `exact` is asked for: points
 * are given for what is met alone.
 */
export const isOpen = (outcome: Outcome, exact = false): boolean =>
  exact ? (outcome & (outcome - 1)) !== 0 : !isDecided(outcome);

export function verdictOf(outcome: Outcome): Verdict {
  if (outcome === NOT_MET) return 'not-met';
  if (outcome === NOT_APPLICABLE) return 'not-applicable';
  return isDecided(outcome) ? 'met' : 'undetermined';
}

/** A comparison that has its figures. */
export const decided = (met: boolean): Outcome => (met ? MET : NOT_MET);

/** Adds a part to a conjunction; what does not apply is left out. Start from `NOT_APPLICABLE`. */
export function and(whole: Outcome, part: Outcome): Outcome {
  const metPossible =
    (whole & MET && part & (MET | NOT_APPLICABLE)) || (whole & NOT_APPLICABLE && part & MET) ? MET : 0;
  return metPossible | ((whole | part) & NOT_MET) | (whole & part & NOT_APPLICABLE);
}
