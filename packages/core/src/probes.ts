import { linkLeaf } from './conditions/operators.ts';
import type { CriterionDefinition } from './model/types.ts';
import { plainJson } from './plain-json.ts';
import { leavesOf } from './resolve.ts';
import type { FormStandard } from './standard.ts';

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
        for (const probe of probes[at] ?? []) own.set(plainJson(probe), probe);
      });
    }
    parts.forEach(visit);
  };
  criteriaSet.criteria.forEach(visit);
  return new Map([...found].map(([question, probes]) => [question, [...probes.values()]]));
}
