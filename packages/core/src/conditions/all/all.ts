import type { Reason } from '../../result.ts';
import { joinReasons, metReason } from '../join.ts';
import type { Node } from '../node.ts';
import { MET, NOT_APPLICABLE, NOT_MET, type Outcome, and, isDecided } from '../outcome.ts';

/** Cumulative: every part that applies must be met. */
export function allNode(index: number, children: readonly Node[]): Node {
  return {
    index,
    children,
    run(slots, outcomes) {
      let whole: Outcome = NOT_APPLICABLE;
      for (const child of children) whole = and(whole, child.run(slots, outcomes));
      return (outcomes[index] = whole);
    },
    reason(slots, outcomes) {
      const whole = outcomes[index]!;
      const reasonsOf = (keep: (outcome: Outcome) => boolean): Reason[] =>
        children.filter((child) => keep(outcomes[child.index]!)).map((child) => child.reason(slots, outcomes));
      if (whole === NOT_APPLICABLE) return joinReasons(reasonsOf(() => true));
      if (isDecided(whole) && whole !== NOT_MET) return metReason(reasonsOf((outcome) => (outcome & MET) !== 0));
      const failing = whole === NOT_MET ? reasonsOf((outcome) => outcome === NOT_MET) : [];
      return joinReasons(failing.length > 0 ? failing : reasonsOf((outcome) => !isDecided(outcome)));
    },
    missing(slots, outcomes, into) {
      if (!isDecided(outcomes[index]!)) for (const child of children) child.missing(slots, outcomes, into);
    },
    applicable(outcomes, into) {
      for (const child of children) child.applicable(outcomes, into);
    },
    uses(into, guard) {
      for (const child of children) child.uses(into, guard);
    },
  };
}
