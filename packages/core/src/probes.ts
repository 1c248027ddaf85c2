import { linkLeaf } from './conditions/operators.ts';
import type { Condition, CriterionDefinition, LeafCondition } from './model/types.ts';
import type { FormStandard } from './standard.ts';

/** Every condition inside a condition that looks at answers. */
export function leavesOf(condition: Condition): readonly LeafCondition[] {
  switch (condition.op) {
    case 'all':
      return condition.of.flatMap(leavesOf);
    case 'score-at-least':
      return condition.of.flatMap((item) => leavesOf(item.condition));
    case 'when':
      return [condition.if, ...leavesOf(condition.then), ...(condition.else ? leavesOf(condition.else) : [])];
    case 'reading':
      return Object.values(condition.options).flatMap(leavesOf);
    case 'not-applicable':
    case 'unknown':
      return [];
    default:
      return [condition];
  }
}

/** For each question, the answers that make a difference: both sides of every bar that the criteria set it. */
export function probesOf({ criteriaSet, year }: FormStandard): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, Map<string, unknown>>();
  const visit = ({ id, condition, parts = [] }: CriterionDefinition): void => {
    for (const leaf of condition ? leavesOf(condition) : []) {
      const linked = linkLeaf(leaf, {
        at: id,
        year,
        definition: (question) => criteriaSet.questions[question]!,
        slot: () => 0,
      });
      const probes = linked.probes();
      linked.questions.forEach((question, at) => {
        const own = found.get(question) ?? new Map<string, unknown>();
        found.set(question, own);
        for (const probe of probes[at] ?? []) own.set(JSON.stringify(probe), probe);
      });
    }
    parts.forEach(visit);
  };
  criteriaSet.criteria.forEach(visit);
  return new Map([...found].map(([question, probes]) => [question, [...probes.values()]]));
}
