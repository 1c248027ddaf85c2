import type { Condition, CriteriaSet, CriterionDefinition, Words } from '@antt/core';
import type { Language } from './words.ts';

/** On a way to a question: what has to hold, or not to hold, for it to be asked. */
interface Guard {
  readonly test: Condition;
  readonly holds: boolean;
}

type Ways = Map<string, readonly (readonly Guard[])[]>;

function walk(condition: Condition, guards: readonly Guard[], ways: Ways): void {
  const note = (question: string): void => void ways.set(question, [...(ways.get(question) ?? []), guards]);
  if ('question' in condition) note(condition.question);
  if ('questions' in condition) condition.questions.forEach(note);
  if (condition.op === 'all') for (const one of condition.of) walk(one, guards, ways);
  if (condition.op === 'score-at-least') for (const one of condition.of) walk(one.condition, guards, ways);
  if (condition.op === 'reading') for (const one of Object.values(condition.options)) walk(one, guards, ways);
  if (condition.op !== 'when') return;
  walk(condition.if, guards, ways);
  walk(condition.then, [...guards, { test: condition.if, holds: true }], ways);
  if (condition.else) walk(condition.else, [...guards, { test: condition.if, holds: false }], ways);
}

function walkCriteria(criteria: readonly CriterionDefinition[], ways: Ways): void {
  for (const { condition, parts = [] } of criteria) {
    if (condition) walk(condition, [], ways);
    walkCriteria(parts, ways);
  }
}

/** The answers by which a test holds, or does not, in words. */
function answersOf({ test, holds }: Guard, set: CriteriaSet, words: Words, { locale, plain }: Language): string[] {
  if (test.op === 'yes') return [holds ? locale.yes : locale.no];
  if (test.op === 'at-least') return [holds ? plain.atLeast(test.value) : plain.below(test.value)];
  if (test.op !== 'one-of') return [];
  const question = set.questions[test.question];
  const options = question?.kind === 'choice' ? [...question.options, ...(question.open ?? [])] : [];
  return options
    .filter((code) => test.accept.includes(code) === holds)
    .map((code) => words.option(test.question, code));
}

/**
 * When the questions are to be asked that not every unit is asked, in words, by question id: a page without script shows
 * them all. A question that is asked on some way without condition is not among them.
 */
export function askedWhen(set: CriteriaSet, words: Words, language: Language): ReadonlyMap<string, readonly string[]> {
  const ways: Ways = new Map();
  walkCriteria(set.criteria, ways);
  const said = [...ways].flatMap(([id, all]): [string, string[]][] => {
    if (all.some((guards) => guards.length === 0)) return [];
    const sentences = all.flat().flatMap((guard) => {
      const { test } = guard;
      const answers = answersOf(guard, set, words, language);
      if (!('question' in test) || answers.length === 0) return [];
      return language.plain.onlyIf(words.question(test.question).label, answers);
    });
    return [[id, [...new Set(sentences)]]];
  });
  return new Map(said);
}
