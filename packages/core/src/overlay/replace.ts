import type { Condition, LeafCondition } from '../model/types.ts';

/**
 * Puts another condition in the place of each leaf for which `by` gives one.
 *
 * @param readings Readings taken: of each, only its own condition stays.
 */
export function replaceLeaves(
  of: Condition,
  by: (leaf: LeafCondition) => LeafCondition | undefined,
  readings: Readonly<Record<string, string>> = {},
): Condition {
  const inside = (condition: Condition): Condition => replaceLeaves(condition, by, readings);
  switch (of.op) {
    case 'all':
      return { ...of, of: of.of.map(inside) };
    case 'score-at-least':
      return { ...of, of: of.of.map(({ points, condition }) => ({ points, condition: inside(condition) })) };
    case 'when': {
      const then = inside(of.then);
      return of.else ? { ...of, then, else: inside(of.else) } : { ...of, then };
    }
    case 'reading': {
      const taken = readings[of.reading];
      if (taken !== undefined) return inside(of.options[taken]!);
      const options = Object.entries(of.options).map(([option, inner]) => [option, inside(inner)] as const);
      return { ...of, options: Object.fromEntries(options) };
    }
    case 'not-applicable':
    case 'unknown':
      return of;
    default:
      return by(of) ?? of;
  }
}

/** A condition with the readings taken. */
export const underReadings = (condition: Condition, readings: Readonly<Record<string, string>>): Condition =>
  replaceLeaves(condition, () => undefined, readings);
