import { freezeDeep } from './freeze.ts';
import type { CriteriaSet, CriterionDefinition } from './model/types.ts';
import type { CheckContext } from './questions/kind.ts';
import { kindOf } from './questions/kinds.ts';
import { questionsOf } from './resolve.ts';
import { questionsIn } from './scope.ts';
import type { CriterionOutline, Question } from './standard.ts';

/** The questions of a set as controls of a form, in the law's order; one with a single answer is not asked. */
export function questionsFor(set: CriteriaSet, context: CheckContext): readonly Question[] {
  const askedBy = new Map<string, string[]>();
  const visit = ({ id, condition, parts = [] }: CriterionDefinition): void => {
    for (const question of new Set(condition ? questionsOf(condition) : [])) {
      const ids = askedBy.get(question);
      if (ids) ids.push(id);
      else askedBy.set(question, [id]);
    }
    parts.forEach(visit);
  };
  set.criteria.forEach(visit);
  return Object.freeze(
    Object.entries(set.scope.exclusions.length > 0 ? questionsIn(set) : set.questions).map(([id, definition]) =>
      Object.freeze({
        id,
        kind: definition.kind,
        definition,
        criteria: askedBy.get(id) ?? [],
        control: freezeDeep(kindOf(definition).control(definition, context)),
      }),
    ),
  );
}

/** The criteria of a set with the questions to ask at each; a question stands where it is asked first. */
export function outlineOf(set: CriteriaSet): readonly CriterionOutline[] {
  const placed = new Set<string>();
  const place = ({ id, citations, condition, parts = [] }: CriterionDefinition): CriterionOutline => {
    const questions = [...new Set(condition ? questionsOf(condition) : [])].filter((question) => !placed.has(question));
    questions.forEach((question) => placed.add(question));
    return Object.freeze({ id, citations, questions, parts: parts.map(place) });
  };
  return Object.freeze(set.criteria.map(place));
}
