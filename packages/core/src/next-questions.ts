import type { Answers, FormStandard } from './standard.ts';
import { probesOf } from './probes.ts';

/**
 * What to ask next: open questions, those first whose answers can decide most of what is open, ties in the law's order.
 * None once the verdict is decided. An answer that decides the whole weighs as much as all that is still missing.
 *
 * @throws {AnswersError} as `evaluate` does.
 */
export function nextQuestions(standard: FormStandard, answers: Answers): readonly string[] {
  const { verdict, missing } = standard.evaluate(answers);
  if (verdict !== 'undetermined') return [];
  const probes = probesOf(standard);
  const decides = (id: string): number => {
    const tries = probes.get(id) ?? [];
    const settled = tries.map((answer) => {
      const result = standard.evaluate({ ...answers, [id]: answer });
      return result.verdict === 'undetermined' ? missing.length - result.missing.length : missing.length;
    });
    return settled.reduce((sum, one) => sum + one, 0) / Math.max(1, tries.length);
  };
  const weight = new Map(missing.map((id) => [id, decides(id)]));
  return [...missing].sort((a, b) => weight.get(b)! - weight.get(a)!);
}
