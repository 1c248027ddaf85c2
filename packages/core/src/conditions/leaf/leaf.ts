import type { Node } from '../node.ts';
import type { Leaf } from '../operator.ts';
import { MET, isOpen } from '../outcome.ts';

/** A condition that looks at answers. */
export function leafNode(index: number, leaf: Leaf): Node {
  const { outcome, reason } = leaf;
  return {
    index,
    children: [],
    run: (slots, outcomes) => (outcomes[index] = outcome(slots)),
    reason: (slots, outcomes) => reason(slots, outcomes[index]!),
    figures(slots, outcomes, into) {
      if (leaf.figures && outcomes[index] === MET) into.push(reason(slots, MET));
    },
    missing(slots, outcomes, into, exact) {
      if (isOpen(outcomes[index]!, exact)) for (const question of leaf.open(slots)) into.add(question);
    },
    applicable(_outcomes, into) {
      for (const question of leaf.questions) into.add(question);
    },
    uses(into, guard) {
      const probes = leaf.probes();
      leaf.questions.forEach((question, at) => into(question, guard ? 'guard' : leaf.tendency, probes[at] ?? []));
    },
  };
}
