import type { Mend, Need } from './conditions/short.ts';
import type { Answers } from './standard.ts';

/** Answers with some needs met. */
export interface Mended {
  readonly answers: Answers;
  /** Needs that changed an answer, in the order they were met. */
  readonly mends: readonly Mend[];
}

/**
 * The answers with further needs met. What was met before stays met: where one answer cannot be right for all of them,
 * `undefined`.
 */
export function mended(before: Mended, more: readonly Mend[]): Mended | undefined {
  const answers: Record<string, unknown> = { ...before.answers };
  const mends = [...before.mends];
  for (const mend of more) {
    const { question } = mend;
    if (mend.holds(answers[question])) continue;
    mends.push(mend);
    const needs = mends.filter((other) => other.question === question);
    const right = mend.answers(answers[question]).find((answer) => needs.every((other) => other.holds(answer)));
    if (right === undefined) return undefined;
    answers[question] = right;
  }
  return { answers, mends };
}

/** The ways to meet a need, each as all that it takes; `most` of them. */
export function waysOf(need: Need, most: number): readonly (readonly Mend[])[] {
  if ('any' in need) return need.any.flatMap((way) => waysOf(way, most)).slice(0, most);
  if (!('all' in need)) return [[need]];
  return need.all.reduce<readonly (readonly Mend[])[]>(
    (ways, part) => {
      const those = waysOf(part, most);
      return ways.flatMap((way) => those.map((other) => [...way, ...other])).slice(0, most);
    },
    [[]],
  );
}
