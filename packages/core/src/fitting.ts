import { checkContextOf } from './answers.ts';
import type { CriteriaSet, QuestionDefinition } from './model/types.ts';
import { isRecord } from './questions/kind.ts';
import { kindOf } from './questions/kinds.ts';
import { questionsIn } from './scope.ts';
import type { Answers } from './standard.ts';

/** What of an answer a question can take: codes, marks and kinds that only the other set knows are left out. */
function fitting(answer: unknown, question: QuestionDefinition, other: QuestionDefinition): unknown {
  if (question.kind === 'choices' && other.kind === 'choices' && Array.isArray(answer)) {
    return answer.filter(
      (code) => question.options.includes(code as string) || !other.options.includes(code as string),
    );
  }
  if (question.kind === 'choice' && other.kind === 'choice') {
    const codes = ({ options, open = [] }: typeof question): readonly unknown[] => [...options, ...open];
    return codes(other).includes(answer) && !codes(question).includes(answer) ? undefined : answer;
  }
  if (question.kind === 'incidents' && other.kind === 'incidents' && Array.isArray(answer)) {
    const foreign = (other.marks ?? []).filter((mark) => !question.marks?.includes(mark));
    return answer.map((incident: unknown) => {
      if (!isRecord(incident)) return incident;
      const { kind } = incident;
      const strange = other.kinds?.includes(kind as string) && !question.kinds?.includes(kind as string);
      const kept = Object.entries(incident).filter(
        ([name]) => !foreign.includes(name) && !(strange && name === 'kind'),
      );
      return Object.fromEntries(kept);
    });
  }
  return answer;
}

/** Whether a question can take the answer as it is. */
function takes(question: QuestionDefinition, answer: unknown, set: CriteriaSet): boolean {
  let good = true;
  kindOf(question).check(answer, question, checkContextOf(set), () => (good = false));
  return good;
}

/**
 * Answers that hold for one of two sets, as far as they can be given under it: what only the other one asks is left out.
 * What neither knows stays, so that it is refused.
 */
export function fittingAnswers(answers: Answers, set: CriteriaSet, other: CriteriaSet): Answers {
  const [own, others] = [questionsIn(set), questionsIn(other)];
  const kept = Object.entries(answers).flatMap(([id, answer]): [string, unknown][] => {
    const there = Object.hasOwn(others, id) ? others[id] : undefined;
    const here = Object.hasOwn(own, id) ? own[id] : undefined;
    if (!here) return there ? [] : [[id, answer]];
    if (!there) return [[id, answer]];
    // Asked in another form there: an answer in that form says nothing here.
    if (here.kind !== there.kind) return takes(there, answer, other) && !takes(here, answer, set) ? [] : [[id, answer]];
    return [[id, fitting(answer, here, there)]];
  });
  return Object.fromEntries(kept);
}
