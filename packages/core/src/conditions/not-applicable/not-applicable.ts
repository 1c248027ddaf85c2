import type { Reason } from '../../result.ts';
import type { Node } from '../node.ts';
import { NOT_APPLICABLE } from '../outcome.ts';

/** A rule that does not apply, whatever the answers. */
export function notApplicableNode(index: number): Node {
  const reason: Reason = Object.freeze({ code: 'not-applicable' });
  return {
    index,
    children: [],
    run: (_slots, outcomes) => (outcomes[index] = NOT_APPLICABLE),
    reason: () => reason,
    figures() {},
    missing() {},
    applicable() {},
    uses() {},
  };
}
