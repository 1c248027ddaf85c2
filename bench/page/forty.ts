/**
 * The forty questions that every contestant draws: the commune's 26 and fourteen that only other unit types are asked,
 * with their criteria, as the circular has them. Every kind of answer is among them.
 */
import { type CriteriaSet, type CriterionDefinition, type QuestionDefinition, questionsOf } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';

const YEAR = 2025;

/** What is taken beside the commune's own criteria. */
const MORE: Readonly<Partial<Record<UnitType, readonly string[]>>> = {
  agency: ['6.1', '6.2', '6.3.d', '6.3.e', '6.4', '6.5'],
  'residential-area': ['4.5'],
};

/** With these the circular leaves nothing open here. */
export const READINGS = { recognitionBase: 'pooled', reduction: 'contained', noGuardForce: 'exempt' } as const;

/** One set of forty questions, for `compile`; called a commune's, because a set must be somebody's. */
export function fortyQuestions(): CriteriaSet {
  const commune = criteriaFor('commune', YEAR);
  const criteria: CriterionDefinition[] = [...commune.criteria];
  const questions: Record<string, QuestionDefinition> = { ...commune.questions };
  for (const [unitType, ids] of Object.entries(MORE)) {
    const set = criteriaFor(unitType as UnitType, YEAR);
    for (const criterion of set.criteria.filter(({ id }) => ids.includes(id))) {
      criteria.push(criterion);
      for (const id of questionsOf(criterion.condition!)) questions[id] ??= set.questions[id]!;
    }
  }
  return { ...commune, criteria, questions };
}
