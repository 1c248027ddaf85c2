import type { Condition, LeafCondition } from '../model/types.ts';

/** Puts another condition in the place of each leaf for which `by` gives one. */
export function replaceLeaves(of: Condition, by: (leaf: LeafCondition) => LeafCondition | undefined): Condition {
  switch (of.op) {
    case 'all':
      return { ...of, of: of.of.map((part) => replaceLeaves(part, by)) };
    case 'score-at-least':
      return {
        ...of,
        of: of.of.map(({ points, condition }) => ({ points, condition: replaceLeaves(condition, by) })),
      };
    case 'when': {
      const then = replaceLeaves(of.then, by);
      return of.else ? { ...of, then, else: replaceLeaves(of.else, by) } : { ...of, then };
    }
    case 'reading':
      return {
        ...of,
        options: Object.fromEntries(
          Object.entries(of.options).map(([option, inner]) => [option, replaceLeaves(inner, by)]),
        ),
      };
    case 'not-applicable':
    case 'unknown':
      return of;
    default:
      return by(of) ?? of;
  }
}
