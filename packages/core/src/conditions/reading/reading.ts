import { plainJson } from '../../plain-json.ts';
import type { Reason, Verdict } from '../../result.ts';
import { joinReasons } from '../join.ts';
import type { Node } from '../node.ts';
import { type Outcome, isOpen, verdictOf } from '../outcome.ts';

/**
 * A text that can be read in several ways, none of them chosen: worked out under each. Where they agree it does not
 * matter which is right; where they differ the verdict under each is shown. `assumed` lets the search for dependent
 * answers (`exact.ts`) take one reading for a while.
 */
export function readingNode(
  index: number,
  reading: string,
  options: Readonly<Record<string, Node>>,
  assumed: Readonly<Record<string, string | undefined>>,
): Node {
  const entries = Object.entries(options);
  const children = Object.values(options);
  const reasonsByOption = (of: (node: Node) => Reason): Record<string, Reason> =>
    Object.fromEntries(entries.map(([option, node]) => [option, of(node)]));
  return {
    index,
    children,
    reading: { id: reading, options: Object.keys(options) },
    run(slots, outcomes) {
      const only = assumed[reading];
      if (only !== undefined) return (outcomes[index] = options[only]!.run(slots, outcomes));
      let whole: Outcome = 0;
      for (const child of children) whole |= child.run(slots, outcomes);
      return (outcomes[index] = whole);
    },
    reason(slots, outcomes) {
      const verdict = verdictOf(outcomes[index]!);
      const verdictUnder = (node: Node): Verdict => verdictOf(outcomes[node.index]!);
      const agreeing = children.filter((node) => verdictUnder(node) === verdict);
      if (verdict === 'not-met') {
        const reasons = reasonsByOption((node) => node.reason(slots, outcomes));
        const [first, ...rest] = Object.values(reasons);
        const same = rest.every((other) => plainJson(other) === plainJson(first));
        return same ? first! : { code: 'fails-every-reading', reading, reasons };
      }
      if (verdict !== 'undetermined' && agreeing.length > 0) return agreeing[0]!.reason(slots, outcomes);
      if (agreeing.length === children.length) {
        return joinReasons(children.map((node) => node.reason(slots, outcomes)));
      }
      return {
        code: 'reading-needed',
        reading,
        verdicts: Object.fromEntries(entries.map(([option, node]) => [option, verdictUnder(node)])),
        reasons: reasonsByOption((node) => node.reason(slots, outcomes)),
      };
    },
    figures(slots, outcomes, into) {
      const agreeing = children.find((node) => verdictOf(outcomes[node.index]!) === 'met');
      agreeing?.figures(slots, outcomes, into);
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
