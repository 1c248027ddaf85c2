import type { ChoiceQuestion, CriteriaSet, QuestionDefinition } from './model/types.ts';

/** Asks whether the unit is of a kind that the standard leaves out. Scope is no criterion. */
export const SCOPE_QUESTION = 'excludedAs';
/** Its answer for a unit that is in scope. Left unanswered, the unit is taken to be in scope. */
export const IN_SCOPE = 'none';

/**
 * All questions of a set: the scope question first, then those of the criteria. Where the law leaves no kind of unit
 * out, the scope question has one answer only, so that a list of units of all types can carry the same column.
 */
export function questionsIn(set: CriteriaSet): Readonly<Record<string, QuestionDefinition>> {
  const scope: ChoiceQuestion = { kind: 'choice', options: [IN_SCOPE, ...set.scope.exclusions] };
  return { [SCOPE_QUESTION]: scope, ...set.questions };
}
