import type { Condition, LeafCondition, QuestionDefinition } from '../model/types.ts';
import { tightens } from './tightens.ts';

type Questions = Readonly<Record<string, QuestionDefinition>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const COMPOUND: ReadonlySet<string> = new Set([
  'all',
  'when',
  'reading',
  'score-at-least',
  'not-applicable',
  'unknown',
]);
const isLeaf = (condition: Condition): condition is LeafCondition => !COMPOUND.has(condition.op);

/**
 * Whether it can be seen from the conditions alone, bar by bar, that whoever satisfies the province satisfies the law.
 * `false` only says that it cannot be seen this way. Satisfied is met or not applicable.
 */
export function implies(province: Condition, law: Condition, questions: Questions): boolean {
  const follows = (a: Condition, b: Condition): boolean => implies(a, b, questions);
  if (law.op === 'not-applicable' || same(province, law)) return true;
  if (law.op === 'all') return law.of.every((part) => follows(province, part));
  if (law.op === 'reading') {
    return Object.entries(law.options).every(([option, inner]) => {
      const own = province.op === 'reading' && province.reading === law.reading ? province.options[option] : province;
      return own !== undefined && follows(own, inner);
    });
  }
  if (province.op === 'reading') return Object.values(province.options).every((option) => follows(option, law));
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
  if (province.op === 'all') return province.of.some((part) => follows(part, law));
  if (province.op === 'score-at-least' && law.op === 'score-at-least') {
    return same(province.of, law.of) && province.value >= law.value;
  }
  return isLeaf(law) && isLeaf(province) && tightens(law, province, leafQuestion(law, questions)) === true;
}

const leafQuestion = (leaf: LeafCondition, questions: Questions): QuestionDefinition | undefined =>
  leaf.op === 'coverage-at-least' ? undefined : questions[leaf.question];
