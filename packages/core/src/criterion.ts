import { allNode } from './conditions/all/all.ts';
import type { Node, Outcomes } from './conditions/node.ts';
import type { Slots } from './conditions/operator.ts';
import { verdictOf } from './conditions/outcome.ts';
import { type BuildContext, buildNode } from './build.ts';
import { CriteriaError } from './errors.ts';
import type { CriterionDefinition } from './model/types.ts';
import type { CriterionResult, Reason, Verdict } from './result.ts';

/** A criterion ready to run. */
export interface Criterion {
  readonly definition: CriterionDefinition;
  readonly node: Node;
  readonly parts: readonly Criterion[];
  /** The result, from outcomes noted before. */
  result(slots: Slots, outcomes: Outcomes): CriterionResult;
  /** Adds the open questions that can still change its verdict, or that of a part, even when it is decided itself. */
  missing(slots: Slots, outcomes: Outcomes, into: Set<string>): void;
}

const NO_PARTS: readonly CriterionResult[] = Object.freeze([]);
const PARTS_MET: Reason = Object.freeze({ code: 'parts-met' });
const PARTS_NOT_APPLICABLE: Reason = Object.freeze({ code: 'not-applicable' });

/** Why a criterion that imports others has its verdict: the ids of the parts that decide. */
function partsReason(verdict: Verdict, parts: readonly CriterionResult[]): Reason {
  if (verdict === 'met') return PARTS_MET;
  if (verdict === 'not-applicable') return PARTS_NOT_APPLICABLE;
  const deciding = parts.filter((part) => part.verdict === verdict).map(({ id }) => id);
  if (verdict === 'not-met' && deciding.length > 0) return { code: 'parts-not-met', parts: deciding };
  return {
    code: 'parts-undetermined',
    parts: parts.filter((part) => part.verdict === 'undetermined').map(({ id }) => id),
  };
}

/** Builds a criterion and its imported parts. */
export function buildCriterion(definition: CriterionDefinition, context: BuildContext): Criterion {
  const { id, citations } = definition;
  if (definition.parts) {
    const parts = definition.parts.map((part) => buildCriterion(part, context));
    const node = allNode(
      context.nextIndex(),
      parts.map((part) => part.node),
    );
    return {
      definition,
      node,
      parts,
      result(slots, outcomes) {
        const results = parts.map((part) => part.result(slots, outcomes));
        const verdict = verdictOf(outcomes[node.index]!);
        return { id, citations, verdict, reason: partsReason(verdict, results), parts: results };
      },
      missing(slots, outcomes, into) {
        for (const part of parts) part.missing(slots, outcomes, into);
      },
    };
  }
  if (!definition.condition) throw new CriteriaError(id, 'it has neither a condition nor parts');
  const node = buildNode(definition.condition, id, context);
  // Most criteria of most units end the same way for the same reason, a constant: such a result is made once.
  let lastReason: Reason | undefined;
  let lastVerdict: Verdict | undefined;
  let shared: CriterionResult | undefined;
  return {
    definition,
    node,
    parts: [],
    missing: (slots, outcomes, into) => node.missing(slots, outcomes, into),
    result(slots, outcomes) {
      const verdict = verdictOf(outcomes[node.index]!);
      const reason = node.reason(slots, outcomes);
      if (reason === lastReason && verdict === lastVerdict) {
        return (shared ??= Object.freeze({ id, citations, verdict, reason, parts: NO_PARTS }));
      }
      lastReason = reason;
      lastVerdict = verdict;
      shared = undefined;
      return { id, citations, verdict, reason, parts: NO_PARTS };
    },
  };
}
