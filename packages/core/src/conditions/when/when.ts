import type { Reason } from '../../result.ts';
import { joinReasons } from '../join.ts';
import type { Node } from '../node.ts';
import { MET, NOT_APPLICABLE, NOT_MET, isDecided, isOpen } from '../outcome.ts';

/**
 * A rule under a guard. With the guard open both ways are worked out, so what is met either way is met and what fails
 * either way fails, whatever the guard's answer.
 */
export function whenNode(index: number, guard: Node, then: Node, otherwise: Node | undefined, question: string): Node {
  const absent: Reason = Object.freeze({ code: 'does-not-apply', question });
  const children = otherwise ? [guard, then, otherwise] : [guard, then];
  const other = otherwise ?? {
    run: () => NOT_APPLICABLE,
    reason: () => absent,
    figures() {},
    missing() {},
    applicable() {},
  };
  const otherOutcome = (outcomes: Uint8Array): number => (otherwise ? outcomes[otherwise.index]! : NOT_APPLICABLE);
  return {
    index,
    children,
    run(slots, outcomes) {
      const known = guard.run(slots, outcomes);
      const whole = (known & MET ? then.run(slots, outcomes) : 0) | (known & ~MET ? other.run(slots, outcomes) : 0);
      return (outcomes[index] = whole);
    },
    reason(slots, outcomes) {
      const known = outcomes[guard.index]!;
      if (known === MET) return then.reason(slots, outcomes);
      if (!(known & MET)) return other.reason(slots, outcomes);
      const whole = outcomes[index]!;
      if (whole === NOT_MET) return joinReasons([then.reason(slots, outcomes), other.reason(slots, outcomes)]);
      if (isDecided(whole))
        return outcomes[then.index]! & MET ? then.reason(slots, outcomes) : other.reason(slots, outcomes);
      const open = [guard.reason(slots, outcomes)];
      if (!isDecided(outcomes[then.index]!)) open.push(then.reason(slots, outcomes));
      if (!isDecided(otherOutcome(outcomes))) open.push(other.reason(slots, outcomes));
      return joinReasons(open);
    },
    figures(slots, outcomes, into) {
      const known = outcomes[guard.index]!;
      if (known & MET) then.figures(slots, outcomes, into);
      else other.figures(slots, outcomes, into);
    },
    missing(slots, outcomes, into, exact) {
      if (!isOpen(outcomes[index]!, exact)) return;
      const known = outcomes[guard.index]!;
      // A guard that does not apply is as shut as one that is not met.
      guard.missing(slots, outcomes, into, true);
      if (known & MET) then.missing(slots, outcomes, into, exact);
      if (known & ~MET) other.missing(slots, outcomes, into, exact);
    },
    applicable(outcomes, into) {
      const known = outcomes[guard.index]!;
      guard.applicable(outcomes, into);
      if (known & MET) then.applicable(outcomes, into);
      if (known & ~MET) other.applicable(outcomes, into);
    },
    uses(into, inGuard) {
      guard.uses(into, true);
      then.uses(into, inGuard);
      otherwise?.uses(into, inGuard);
    },
  };
}
