import type { Reason } from '../../result.ts';
import { joinReasons } from '../join.ts';
import type { Node, Outcomes } from '../node.ts';
import { MET, NOT_MET, type Outcome, isDecided } from '../outcome.ts';

/** What a score is added up from. */
export interface ScoredNode {
  readonly points: number;
  readonly node: Node;
}

/**
 * Points instead of pass or fail: met when the points of the items that are met reach `needed`. What fails and what does
 * not apply brings none. As long as answers are open, the smallest and the largest sum that they can still lead to decide.
 */
export function scoreNode(index: number, items: readonly ScoredNode[], needed: number): Node {
  const children = items.map(({ node }) => node);
  const sure = (outcomes: Outcomes): number =>
    items.reduce((sum, { points, node }) => (outcomes[node.index] === MET ? sum + points : sum), 0);
  const missing: Node['missing'] = (slots, outcomes, into) => {
    const whole = outcomes[index]!;
    // Whether an item is met or does not apply is all the same elsewhere; here it is points.
    if ((whole & (whole - 1)) !== 0) for (const child of children) child.missing(slots, outcomes, into, true);
  };
  return {
    index,
    children,
    run(slots, outcomes) {
      let least = 0;
      let most = 0;
      for (const { points, node } of items) {
        const outcome: Outcome = node.run(slots, outcomes);
        if (outcome === MET) least += points;
        if (outcome & MET) most += points;
      }
      return (outcomes[index] = (most >= needed ? MET : 0) | (least < needed ? NOT_MET : 0));
    },
    reason(slots, outcomes): Reason {
      const whole = outcomes[index]!;
      if (whole === MET || whole === NOT_MET) {
        return { code: whole === MET ? 'score-reached' : 'score-below', points: sure(outcomes), needed };
      }
      const open = children.filter((child) => !isDecided(outcomes[child.index]!));
      if (open.length > 0) return joinReasons(open.map((child) => child.reason(slots, outcomes)));
      const questions = new Set<string>();
      missing(slots, outcomes, questions, true);
      return { code: 'unanswered', questions: [...questions] };
    },
    figures(_slots, outcomes, into) {
      if (outcomes[index] === MET) into.push({ code: 'score-reached', points: sure(outcomes), needed });
    },
    missing,
    applicable(outcomes, into) {
      for (const child of children) child.applicable(outcomes, into);
    },
    uses(into, guard) {
      for (const child of children) child.uses(into, guard);
    },
  };
}
