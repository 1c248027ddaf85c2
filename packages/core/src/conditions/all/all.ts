import type { Reason } from '../../result.ts';
import { joinReasons } from '../join.ts';
import type { Node, Outcomes } from '../node.ts';
import type { Slots } from '../operator.ts';
import { MET, NOT_APPLICABLE, NOT_MET, type Outcome, and, isDecided, isOpen } from '../outcome.ts';

const ALL_MET: Reason = Object.freeze({ code: 'all-met', reasons: Object.freeze([]) });

/** Cumulative: every part that applies must be met. */
export function allNode(index: number, children: readonly Node[]): Node {
  /** Why it is met: its figures, and nothing of the parts that merely hold. */
  const metReason = (slots: Slots, outcomes: Outcomes): Reason => {
    let only: Node | undefined;
    let met = 0;
    for (const child of children) {
      if (!(outcomes[child.index]! & MET)) continue;
      only = child;
      met += 1;
    }
    if (met === 1) return only!.reason(slots, outcomes);
    const reasons: Reason[] = [];
    for (const child of children) child.figures(slots, outcomes, reasons);
    return reasons.length === 0 ? ALL_MET : { code: 'all-met', reasons };
  };
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
      if (whole !== NOT_MET && whole !== NOT_APPLICABLE && isDecided(whole)) return metReason(slots, outcomes);
      // What fails decides; where nothing fails by itself (parts that exclude each other), what is open does.
      const failing = whole === NOT_MET && children.some((child) => outcomes[child.index] === NOT_MET);
      const reasons: Reason[] = [];
      for (const child of children) {
        const outcome = outcomes[child.index]!;
        const decides = failing ? outcome === NOT_MET : !isDecided(outcome);
        if (decides || whole === NOT_APPLICABLE) reasons.push(child.reason(slots, outcomes));
      }
      return joinReasons(reasons);
    },
    figures(slots, outcomes, into) {
      for (const child of children) child.figures(slots, outcomes, into);
    },
    missing(slots, outcomes, into, exact) {
      if (isOpen(outcomes[index]!, exact)) for (const child of children) child.missing(slots, outcomes, into, exact);
    },
    applicable(outcomes, into) {
      for (const child of children) child.applicable(outcomes, into);
    },
    uses(into, guard) {
      for (const child of children) child.uses(into, guard);
    },
  };
}
