import type { Values } from './values.ts';

/** Sets of answers looked at in one search: past this it gives up. */
export const MOST_TRIED = 50_000;

/** What a search came to. */
export interface Found {
  /** The answers that were looked for, by question; `undefined` when none were found. */
  readonly answers: Readonly<Record<string, unknown>> | undefined;
  readonly tried: number;
  /** All answers that make a difference were looked at, or could not matter. */
  readonly exhaustive: boolean;
}

/** Whether answers are looked for: as they are and however they go on, never, or not to be said yet (`undefined`). */
export type Look = (answers: Readonly<Record<string, unknown>>) => boolean | undefined;

/**
 * Looks for answers, question by question, and leaves a branch as soon as nothing in it can be wanted. So it builds what
 * it looks for instead of hoping to meet it, and what it does not find among complete values is not there.
 *
 * @param open What is said of complete answers of which nothing can be said.
 */
export function search(domain: readonly Values[], look: Look, open = false): Found {
  const answers: Record<string, unknown> = {};
  let tried = 0;
  const from = (at: number): boolean => {
    tried += 1;
    const seen = look(answers);
    if (seen !== undefined) return seen;
    const next = domain[at];
    if (!next) return open;
    for (const value of next.values) {
      if (tried >= MOST_TRIED) return false;
      answers[next.question] = value;
      if (from(at + 1)) return true;
    }
    delete answers[next.question];
    return false;
  };
  const found = from(0);
  return {
    answers: found ? answers : undefined,
    tried,
    exhaustive: tried < MOST_TRIED && domain.every(({ complete }) => complete),
  };
}
