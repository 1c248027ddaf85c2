import type { Values } from './values.ts';

/** Combinations tried at most: all of them, or a sample of this size. */
export const MOST_TRIED = 50_000;

/** What a search came to. */
export interface Found {
  /** The combination that was looked for, by question; `undefined` when none was found. */
  readonly answers: Readonly<Record<string, unknown>> | undefined;
  readonly tried: number;
  /** Every combination that makes a difference was tried. */
  readonly exhaustive: boolean;
}

/** A sequence of numbers from 0 to 1 that is the same in every run: a check must not change its mind. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Looks for a combination of answers that `wanted` takes: among all, where they are few enough, else among a sample.
 * Simple combinations come first, so that the one found can be read.
 */
export function search(domain: readonly Values[], wanted: (answers: Record<string, unknown>) => boolean): Found {
  const size = domain.reduce((product, { values }) => product * values.length, 1);
  const answers: Record<string, unknown> = {};
  const put = (at: number, index: number): void => {
    answers[domain[at]!.question] = domain[at]!.values[index];
  };
  const exhaustive = size <= MOST_TRIED;
  const indexes = domain.map(() => 0);
  domain.forEach((_, at) => put(at, 0));
  const random = numbers(domain.length);
  for (let tried = 1; tried <= Math.min(size, MOST_TRIED); tried += 1) {
    if (wanted(answers)) return { answers: { ...answers }, tried, exhaustive };
    if (exhaustive) {
      // The next combination: like counting, the first question fastest.
      for (let at = 0; at < domain.length; at += 1) {
        indexes[at] = (indexes[at]! + 1) % domain[at]!.values.length;
        put(at, indexes[at]!);
        if (indexes[at] !== 0) break;
      }
    } else domain.forEach(({ values }, at) => put(at, Math.floor(random() * values.length)));
  }
  return {
    answers: undefined,
    tried: Math.min(size, MOST_TRIED),
    exhaustive: exhaustive && domain.every(({ complete }) => complete),
  };
}
