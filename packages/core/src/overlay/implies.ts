import type { Condition, CoverageAtLeastCondition, QuestionDefinition } from '../model/types.ts';
import { plainJson } from '../plain-json.ts';
import { isLeaf } from '../resolve.ts';
import { tightens } from './tightens.ts';

type Questions = Readonly<Record<string, QuestionDefinition>>;

const same = (a: unknown, b: unknown): boolean => plainJson(a) === plainJson(b);

/**
 * Whether bars for some kinds of unit add up to a bar for more of them. Pools that share no kind and each reach a share
 * reach it together. Who is recognised is registered.
 */
function covers(parts: readonly Condition[], law: CoverageAtLeastCondition): boolean {
  let left = law.questions;
  for (const part of parts) {
    if (part.op !== 'coverage-at-least' || part.percent < law.percent) continue;
    if (part.part !== law.part && law.part === 'recognised') continue;
    const alone = part.base === 'per-kind' || part.questions.length === 1;
    if (alone || (law.base === 'pooled' && part.questions.every((question) => left.includes(question)))) {
      left = left.filter((question) => !part.questions.includes(question));
    }
  }
  return left.length === 0;
}

/**
 * Whether it can be seen from the conditions alone, bar by bar, that whoever satisfies the province satisfies the law.
 * `false` only says that it cannot be seen this way. Satisfied is met or not applicable. Readings have been taken.
 */
export function implies(province: Condition, law: Condition, questions: Questions): boolean {
  const follows = (a: Condition, b: Condition): boolean => implies(a, b, questions);
  if (law.op === 'not-applicable' || same(province, law)) return true;
  if (law.op === 'all') return law.of.every((part) => follows(province, part));
  if (law.op === 'when') {
    if (province.op === 'when' && same(province.if, law.if)) {
      return (
        follows(province.then, law.then) &&
        (!law.else || (province.else !== undefined && follows(province.else, law.else)))
      );
    }
    // Satisfied both ways, it is satisfied whatever the guard says.
    if (follows(province, law.then) && (!law.else || follows(province, law.else))) return true;
  }
  if (province.op === 'when') {
    return province.else !== undefined && follows(province.then, law) && follows(province.else, law);
  }
  if (law.op === 'coverage-at-least' && covers(province.op === 'all' ? province.of : [province], law)) return true;
  if (province.op === 'all') return province.of.some((part) => follows(part, law));
  if (province.op === 'score-at-least' && law.op === 'score-at-least') {
    return same(province.of, law.of) && province.value >= law.value;
  }
  if (!isLeaf(law) || !isLeaf(province)) return false;
  return tightens(law, province, 'question' in law ? questions[law.question] : undefined);
}
