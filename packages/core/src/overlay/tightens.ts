import type { LeafCondition, QuestionDefinition } from '../model/types.ts';
import { plainJson } from '../plain-json.ts';

/** The bar of each operator that has one, which an overlay may set higher. */
export const BARS: Readonly<Record<string, string>> = {
  issued: 'dated',
  'at-least': 'value',
  'at-most': 'value',
  'share-at-least': 'percent',
  'rated-at-least': 'level',
  'coverage-at-least': 'percent',
};

type Bars = Readonly<Record<string, unknown>>;

/**
 * Whether the second condition asks at least as much as the first: the same rule with a bar that is the same or higher.
 * `false` too when the two cannot be compared bar by bar.
 */
export function tightens(
  law: LeafCondition,
  province: LeafCondition,
  question: QuestionDefinition | undefined,
): boolean {
  const before = law as unknown as Bars;
  const after = province as unknown as Bars;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (bar) => plainJson(before[bar]) !== plainJson(after[bar]),
  );
  return changed.every((bar) => {
    const a = before[bar];
    const b = after[bar];
    if (bar === 'percent') return (b as number) >= (a as number);
    if (bar === 'value') return law.op === 'at-most' ? (b as number) <= (a as number) : (b as number) >= (a as number);
    if (bar === 'level' && question?.kind === 'choice') {
      return question.options.indexOf(b as string) >= question.options.indexOf(a as string);
    }
    if (bar === 'dated') {
      if (a === undefined || b === undefined) return a === undefined;
      const days = a as { from: string; to: string };
      const own = b as { from: string; to: string };
      return own.from >= days.from && own.to <= days.to;
    }
    return false;
  });
}
