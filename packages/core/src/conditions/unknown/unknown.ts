import type { Reason } from '../../result.ts';
import type { Node } from '../node.ts';
import { OPEN } from '../outcome.ts';

/** A rule whose content is not known: no answer can decide it, so none is asked for. */
export function unknownNode(index: number, citation: string): Node {
  const reason: Reason = Object.freeze({ code: 'unverified-law', citations: Object.freeze([citation]) });
  return {
    index,
    children: [],
    run: (_slots, outcomes) => (outcomes[index] = OPEN),
    reason: () => reason,
    figures() {},
    missing() {},
    applicable() {},
    uses() {},
  };
}
